import { expect, it } from 'vitest'
import { mostTerms } from '../../src/read/terms/index.js'
import { goodFiles, workspace } from '../support/workspace.js'
import { printedMessages } from './support/printed-messages.js'

it('more terms than are read should be reported at the first that is left out', async () => {
  const entry = '<termEntry><langSet xml:lang="en"><tig><term>w</term></tig></langSet></termEntry>\n'
  const terms = `<martif><text><body>\n${entry.repeat(mostTerms + 2)}</body></text></martif>`
  const { out } = await workspace({ ...goodFiles, 'terms/a.tbx': terms }).run('check')
  expect(printedMessages(out)).toEqual([
    {
      rule: 'read/too-many-terms',
      place: `terms/a.tbx:${mostTerms + 2}:1`,
      help: expect.stringMatching(/\S/),
    },
  ])
})
