import type { Distinction } from '../model/distinction.js'

/** Tags of HTML whose words differ from those around them in what they say. */
export const distinctTags: Readonly<Record<string, Distinction>> = {
  em: 'emphasis',
  strong: 'strong',
  code: 'inlineCode',
  sub: 'subscript',
  sup: 'superscript',
  ins: 'insert',
  del: 'delete',
  mark: 'highlight',
  kbd: 'keyboard',
}
