import { expect, it } from 'vitest'
import { workspace } from '../support/workspace.js'

it.each([
  ['beside words', 'Words ![made of glob\ncharacters](x.png) here.'],
  ['alone', '![A logo made of glob\n  characters](https://a.example/x.png)'],
  ['of HTML', '<img alt="A logo made of glob\n  characters" src="x.png">'],
  ['in Chinese', '![水资源的\n报告](x.png)'],
])(
  'should set an alternative text of two lines as one where its picture is not there: %s',
  async (_name, text) => {
    const { messages } = workspace({
      'en.md': `# Title\n\n${text}\n`,
      'rapporteur.yaml': 'defaults: { formats: [pdf, docx, html, md] }\n',
    })
    const built = await messages('build')
    expect(built.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)
