import { expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

const title = 'A heading of so many words that it takes several lines beside the text'

/** What may stand first below a heading, by its name. */
const firsts: Record<string, string> = {
  'a wide figure': '![A photograph.](media/wide.svg)',
  'a wide figure with a caption': ':::figure\n![A photograph.](media/wide.svg)\n\nIts caption.\n:::',
  'a narrow figure': '![A photograph.](media/narrow.svg)',
  'a narrow figure with a caption': ':::figure\n![A photograph.](media/narrow.svg)\n\nIts caption.\n:::',
  'a table': '| A | B |\n|---|---|\n| 1 | 2 |',
  code: '```\nlet a = 1\n```',
  'a list': '- One\n- Two',
  'a quotation': '> Words.',
  'a notice': ':::notice[Please note]\nWords.\n:::',
  people: ':::people[Panel]\n- **Ms. A**, chair\n:::',
  figures: ':::figures[In figures]\n- **5** people\n:::',
  'a section': '#### Below\n\nWords.',
}

const drawing = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="60"><rect width="${width}" height="60" fill="#369"/></svg>`

it.each(Object.entries(firsts))(
  'should lead to a heading of the side column above %s',
  async (_name, first) => {
    const place = workspace({
      'source/a/publication.yaml': 'languages: [en]\nformats: [pdf]\n',
      'source/a/en.md': `---\ntitle: A report\n---\n\n## Part\n\nWords.\n\n### ${title} {#here}\n\n${first}\n\n## Next\n\nSee [the place](#here).\n`,
      'source/a/media/wide.svg': drawing(600),
      'source/a/media/narrow.svg': drawing(100),
    })
    const { messages } = await place.messages('build')
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)
