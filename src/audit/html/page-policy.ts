import { createHash } from 'node:crypto'
import type { Root } from 'hast'
import type { EditionReading } from '../reading.js'
import { foreign } from './foreign.js'
import { attribute, elements, find, findAll, textOf } from './query.js'

/** The one policy, the second thing in the head, and the one style sheet, whose hash it names. */
export function policy(tree: Root): EditionReading['findings'] {
  const head = find(tree, ({ tagName }) => tagName === 'head')
  const [encoding, second] = head ? elements(head) : []
  const sheets = findAll(tree, ({ tagName }) => tagName === 'style')
  const [sheet] = sheets
  if (!head || sheets.length !== 1 || !sheet || !elements(head).includes(sheet))
    return [foreign('head', `Expected one style sheet in the head, found ${sheets.length}`)]
  const hash = createHash('sha256').update(textOf(sheet), 'utf8').digest('base64')
  const expected = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:`
  const isFirst = encoding !== undefined && attribute(encoding, 'charSet')?.toLowerCase() === 'utf-8'
  const isPolicy =
    second !== undefined &&
    second.tagName === 'meta' &&
    /^content-security-policy$/iu.test(attribute(second, 'httpEquiv') ?? '')
  return isFirst && isPolicy && attribute(second, 'content') === expected
    ? []
    : [foreign('head', `Expected the content security policy \`${expected}\``)]
}
