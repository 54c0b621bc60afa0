// @ts-check
import { LinkChecker } from 'linkinator'
import { linkFindings } from '../findings/links.mjs'
import { addresses } from '../tools/addresses.mjs'
import { packageVersion } from '../tools/package-version.mjs'
import { serve } from '../tools/serve.mjs'

/** @import { Checker } from '../types.mjs' */
/** @import { CheckedLink } from '../findings/links.mjs' */

/**
 * linkinator follows every link of every page to files and ids among the editions.
 *
 * @type {Checker}
 */
export const links = {
  name: 'links',
  title: 'links',
  format: 'html',
  tools: [],
  async check(editions) {
    const roots = [...new Set(editions.map((edition) => edition.root))]
    const server = await serve(roots)
    try {
      const address = addresses(server.origin, roots)
      /** @type {Map<import('../types.mjs').Edition, import('../types.mjs').Judgement>} */
      const judgements = new Map()
      for (const edition of editions) {
        const checked = await follow(address.of(edition), server.origin)
        const raw = checked.map(({ url, state, status }) => ({ url: address.show(url), state, status }))
        judgements.set(edition, { ...linkFindings(checked, address.show), raw })
      }
      return { version: await packageVersion('linkinator'), judgements }
    } finally {
      await server.close()
    }
  },
}

/**
 * @param {string} page
 * @param {string} origin
 * @returns {Promise<CheckedLink[]>} In the order of their addresses; those that finish first come first otherwise.
 */
async function follow(page, origin) {
  const { links: checked } = await new LinkChecker().check({
    path: page,
    recurse: false,
    checkFragments: true,
    linksToSkip: async (url) => !url.startsWith(origin),
  })
  return checked
    .filter((link) => link.url !== page)
    .map(({ url, state, status }) => ({ url, state, ...(status === undefined ? {} : { status }) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1))
}
