import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultOf } from '../../src/build/faults.js'
import { findRule, rules } from '../../src/build/rules.js'
import { faults } from '../../src/model/faults/index.js'
import { workspace } from '../support/workspace.js'

const source = fileURLToPath(new URL('../../src', import.meta.url))

/** Ids that the code gives to messages: of a key `ruleId`, or as the first argument of what reports one. */
function reportedIds(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const ids = files.flatMap((name) => {
    const text = readFileSync(path.join(source, name), 'utf8')
    return [
      ...[...text.matchAll(/ruleId: '([a-z0-9-]+)'/gu)].map(([, id]) => id),
      ...[
        ...text.matchAll(
          /\b(?:failure|wrong|warning|addDifference|addMessage|reportProblem|report)\(\s*(?:'[a-z]+',\s*)?'([a-z]+(?:-[a-z0-9]+)+)'/gu,
        ),
      ].map(([, id]) => id),
    ]
  })
  return [...new Set(ids.filter((id) => id !== undefined))]
}

describe('every id that a message shows should', () => {
  const ids = reportedIds()
  it('be found in the code', () => {
    expect(ids.length).toBeGreaterThan(80)
  })
  it('be explained', () => {
    expect(ids.filter((id) => faultOf(id) === null && findRule(id) === null)).toEqual([])
  })
  it('mean one thing', () => {
    expect(
      Object.keys(faults).filter((id) => rules.some((rule) => rule.id === id && id !== 'control-characters')),
    ).toEqual([])
  })
})

describe('every rule should', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'say how to mend what it finds: %s',
    (_, { note }) => {
      expect(note).toMatch(/\S{2,}.*\.$/u)
    },
  )
})

describe('a message should', () => {
  it('not follow from another: a heading whose block could not be read', async () => {
    const ids = async (below: string) => {
      const { messages } = workspace({
        'source/a/publication.yaml': 'languages: [en]\nformats: [html]\n',
        'source/a/en.md': `---\ntitle: A\n---\n\n## First\n\n${below}\n\n## Last\n\nWords.\n`,
      })
      return (await messages('check')).messages.map(({ ruleId, place }) => `${place?.start.line} ${ruleId}`)
    }
    expect(await ids(':::figure\n![B](media/none.png)\n\nCaption\n:::')).toEqual(['8 picture-missing'])
    expect(await ids('![](media/none.png)')).toContain('7 picture-missing')
    expect(await ids('![](media/none.png)')).not.toContain('5 empty-heading')
    expect(await ids('')).toEqual(['5 empty-heading'])
    // What is only warned of is no reason to publish a heading with nothing below it.
    expect(await ids('<script>1</script>')).toEqual(['5 empty-heading', '7 raw-html'])
  })

  it('have a place and help even where it is about a whole file', async () => {
    const { messages } = workspace({
      'source/a/publication.yaml': 'languages: [en, fr]\nkind: essay\n',
      'source/a/en.md': '---\ntitle: A\n---\n\nWords.\n',
    })
    const reported = (await messages('check')).messages
    expect(reported.length).toBeGreaterThan(0)
    for (const { place, note } of reported) {
      expect(place).not.toBeNull()
      expect(note).toMatch(/\S/)
    }
  })

  it('recognise a Word file under the name of a text', async () => {
    const { messages } = workspace({
      'source/a/en.md': new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 0x80]),
    })
    expect((await messages('check')).messages).toMatchObject([
      { ruleId: 'not-text', file: 'source/a/en.md', note: expect.stringContaining('rapporteur import') },
    ])
  })
})

describe('explain should', () => {
  it('know a problem that is no rule', async () => {
    const { run } = workspace()
    const { exitCode, out } = await run('explain', 'picture-missing')
    expect(exitCode).toBe(0)
    expect(out).toContain('To mend: Put the file into the folder')
    expect(out).toContain('In a folder without publication.yaml: warning')
  })
})
