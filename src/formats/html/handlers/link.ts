import { printedAddress } from '../../../model/printed-address.js'
import { element } from '../element.js'
import type { Handler } from '../state.js'

/** A link out of the document, with the address that paper says beside its words. */
export const link: Handler<'link'> = (state, node) => {
  const address = state.context.design.linkAddresses === 'none' ? null : printedAddress(node)
  return element(
    'a',
    {
      href: node.url,
      ...(node.title ? { title: node.title } : {}),
      ...(address === null ? {} : { dataAddress: address }),
    },
    state.all(node.children),
  )
}
