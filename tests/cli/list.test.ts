import { describe, expect, it } from 'vitest'
import { formats } from '../../src/build/formats.js'
import { workspace } from '../support/workspace.js'

describe('list should', () => {
  it('show our kinds with what they are, and those of the workspace', async () => {
    const place = workspace({
      'templates/kinds/circular.yaml': '# A circular to all offices.\nrolesRequired: false\n',
    })
    const { out, exitCode } = await place.run('list', 'kinds')
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^circular +A circular to all offices\. {2}\(of this workspace\)$/m)
    expect(out).toMatch(/^meeting-summary +The summary of a meeting/m)
  })

  it('show languages with their own names, and which nobody reviewed', async () => {
    const { out } = await workspace().run('list', 'languages')
    expect(out).toMatch(/^ar +العربية/m)
    expect(out).toMatch(/^de +Deutsch .*read by no native reader yet/m)
    expect(out.match(/^en .*/m)?.[0]).not.toContain('no native reader')
  })

  it('show designs, and every format that can be declared', async () => {
    expect((await workspace().run('list', 'designs')).out).toMatch(/^default +The default design/m)
    const { out } = await workspace().run('list', 'formats')
    expect(out.trimEnd().split('\n')).toHaveLength(formats.length)
    for (const { name, extension } of formats)
      expect(out).toMatch(new RegExp(`^${name} .*\\.${extension}`, 'm'))
  })

  it('show no control characters of a template, and refuse what it does not know', async () => {
    const place = workspace({ 'templates/kinds/bad.yaml': '# A \u001B[31mred\u202E kind\nroles: {}\n' })
    expect((await place.run('list', 'kinds')).out).toContain('A <U+001B>[31mred<U+202E> kind')
    const wrong = await place.run('list', 'colours')
    expect(wrong.exitCode).toBe(2)
    expect(wrong.error).toContain('kinds, designs, languages, formats')
  })
})
