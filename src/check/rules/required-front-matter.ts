import type { FrontMatter } from '../../model/publication.js'
import { nodeMessage } from '../node-message.js'
import type { CheckRule } from '../types.js'

/** The kind says which facts the front matter of every language gives. */
export const requiredFrontMatter: CheckRule = {
  id: 'required-front-matter',
  source: 'check',
  severity: 'error',
  summary: 'A key of the front matter that the kind of document demands is missing.',
  reason:
    'Title pages, running heads and catalogues are made from the front matter; what is missing there is missing everywhere.',
  note: 'Write the key into the front matter, between the lines of `---`.',
  examples: {
    accepted: [
      {
        text: 'Text.',
        kind: { requiredFrontMatter: ['short-title'] },
        frontMatter: { shortTitle: 'Doha 2017' },
      },
    ],
    rejected: [
      {
        text: 'Text.',
        kind: { requiredFrontMatter: ['short-title', 'organisers'] },
        messages: [
          'Missing key `short-title` in the front matter, which this kind of document requires',
          'Missing key `organisers` in the front matter, which this kind of document requires',
        ],
      },
    ],
  },
  check: (checked) =>
    checked.kind.requiredFrontMatter
      .filter((key) => isMissing(checked.frontMatter, key))
      .map((key) =>
        nodeMessage(
          requiredFrontMatter,
          checked,
          null,
          `Missing key \`${key}\` in the front matter, which this kind of document requires`,
        ),
      ),
}

function isMissing(frontMatter: FrontMatter, key: string): boolean {
  const name = key.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())
  const value = Object.entries(frontMatter).find(([known]) => known === name)?.[1]
  if (Array.isArray(value)) return value.length === 0
  if (value !== null && typeof value === 'object') return Object.keys(value).length === 0
  return value === undefined || value === null || value === ''
}
