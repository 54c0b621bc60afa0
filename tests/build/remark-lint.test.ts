import { expect, it } from 'vitest'
import { goodFiles, workspace } from '../support/workspace.js'

const plugin = `export default function noWords() {
  return (tree, file) => {
    const message = file.message('Unexpected paragraph', tree.children.at(-1).position)
    message.ruleId = 'no-words'
    message.source = 'remark-lint'
  }
}
`
const files = {
  ...goodFiles,
  'rapporteur.yaml': 'lint: [remark-lint-no-words]\n',
  'node_modules/remark-lint-no-words/package.json':
    '{ "name": "remark-lint-no-words", "type": "module", "exports": "./index.js" }',
  'node_modules/remark-lint-no-words/index.js': plugin,
}

it('should run the remark-lint plugins of the workspace', async () => {
  const { messages, exitCode } = await workspace(files).messages('check')
  expect(messages).toMatchObject([
    {
      ruleId: 'no-words',
      source: 'remark-lint',
      severity: 'warning',
      file: 'source/good/en.md',
      place: { start: { line: 7 } },
    },
  ])
  expect(exitCode).toBe(0)
})

it('should give their messages the severity that the workspace sets', async () => {
  const place = workspace({
    ...files,
    'rapporteur.yaml': 'lint: [remark-lint-no-words]\nseverity: { no-words: error }\n',
  })
  const { messages, exitCode } = await place.messages('check')
  expect(messages.map(({ severity }) => severity)).toEqual(['error'])
  expect(exitCode).toBe(1)
})

it('should say how to install a plugin that is missing', async () => {
  const place = workspace({ ...goodFiles, 'rapporteur.yaml': 'lint: [remark-lint-missing]\n' })
  const { messages, exitCode } = await place.messages('check')
  expect(messages[0]?.note).toBe('Install it in the workspace: npm install remark-lint-missing')
  expect(exitCode).toBe(2)
})
