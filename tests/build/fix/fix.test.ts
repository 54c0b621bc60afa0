import { chmodSync, linkSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { workspace } from '../../support/workspace.js'

const file = 'source/report/en.md'
const publication = { 'source/report/publication.yaml': 'languages: [en]\nformats: [html]\n' }
const before =
  '---\ntitle: A report\n---\n\n## First\n\nWords.\n\n##Second part\n\nTwo  spaces in 2014-2015.\n'
const after =
  '---\ntitle: A report\n---\n\n## First\n\nWords.\n\n## Second part\n\nTwo spaces in 2014–2015.\n'

function mended(bytes: string | Uint8Array) {
  const here = workspace({ ...publication, [file]: bytes })
  return { here, read: () => readFileSync(path.join(here.root, file)) }
}

describe('check --fix should', () => {
  it('write what it mends, and report what is left', async () => {
    const { here, read } = mended(before)
    const { error, exitCode } = await here.run('check', '--fix')
    expect(read().toString('utf8')).toBe(after)
    expect(error).toContain('3 mends in 1 file made')
    expect(exitCode).toBe(0)
    const again = await here.run('check', '--fix')
    expect(again.error).not.toContain('mend')
    expect(read().toString('utf8')).toBe(after)
  })

  it('keep line ends, the byte-order mark and the rights of the file', async () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const { here, read } = mended(crlf(before))
    chmodSync(path.join(here.root, file), 0o640)
    await here.run('check', '--fix')
    expect(read().toString('utf8')).toBe(crlf(after))
    expect(statSync(path.join(here.root, file)).mode & 0o777).toBe(0o640)
  })

  it.each(['utf-16le', 'utf-16be'])('keep %s', async (encoding) => {
    const bytes = (text: string) => {
      const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
      return encoding === 'utf-16le' ? little : little.swap16()
    }
    const { here, read } = mended(bytes(before))
    await here.run('check', '--fix')
    expect(read().equals(bytes(after))).toBe(true)
  })

  it('show the changes and write nothing with --dry-run', async () => {
    const { here, read } = mended(before)
    const { out, error, exitCode } = await here.run('check', '--fix', '--dry-run')
    expect(read().toString('utf8')).toBe(before)
    expect(out).toContain('-##Second part\n+## Second part\n')
    expect(out).toContain('@@ -6,7 +6,7 @@')
    expect(error).toContain('3 mends in 1 file to make')
    expect(exitCode).toBe(1)
  })

  it('refuse --dry-run alone', async () => {
    const { exitCode } = await mended(before).here.run('check', '--dry-run')
    expect(exitCode).toBe(2)
  })

  it('leave a file that is a link, or has a second name', async () => {
    const { here } = mended(null as unknown as string)
    const place = path.join(here.root, file)
    mkdirSync(path.join(here.root, 'texts'))
    const target = path.join(here.root, 'texts/target.md')
    writeFileSync(target, before)
    symlinkSync(target, place)
    const linked = await here.messages('check', '--fix')
    expect(readFileSync(target, 'utf8')).toBe(before)
    expect(linked.messages.map(({ ruleId }) => ruleId)).toContain('not-mended')
    const hard = mended(null as unknown as string)
    const second = path.join(hard.here.root, 'second.md')
    writeFileSync(second, before)
    linkSync(second, path.join(hard.here.root, file))
    await hard.here.run('check', '--fix')
    expect(readFileSync(second, 'utf8')).toBe(before)
  })

  it('leave what a comment or a severity silences', async () => {
    const text =
      '---\ntitle: A report\n---\n\n<!-- rapporteur-ignore heading-space: a sign -->\n##Second part\n'
    const { here, read } = mended(text)
    await here.run('check', '--fix')
    expect(read().toString('utf8')).toBe(text)
  })

  it('put a title with a colon between quotation marks', async () => {
    const { here, read } = mended('---\ntitle: Context: a "new" history\n---\n\n## First\n\nWords.\n')
    const first = await here.messages('check')
    expect(first.messages.map(({ ruleId }) => ruleId)).toEqual(['yaml-syntax'])
    expect((await here.run('check', '--fix')).exitCode).toBe(0)
    expect(read().toString('utf8')).toContain('title: "Context: a \\"new\\" history"\n')
  })

  it('escape words in angle brackets, which say the same then', async () => {
    const { here, read } = mended(
      '---\ntitle: A\n---\n\n## First\n\nWrite <your name> and a List<String>; `<x>` is code.\n',
    )
    await here.run('check', '--fix')
    expect(read().toString('utf8')).toContain('Write \\<your name> and a List\\<String>; `<x>` is code.\n')
    expect((await here.messages('check')).messages).toEqual([])
  })

  it('type ordinary spaces after markers', async () => {
    const { here, read } = mended('---\ntitle: A\n---\n\n##\u00A0First\n\n-\u00A0one\n-\u00A0two\n')
    await here.run('check', '--fix')
    expect(read().toString('utf8')).toBe('---\ntitle: A\n---\n\n## First\n\n- one\n- two\n')
  })

  it('leave out a mend that would change more than it says', async () => {
    // The words behind the brackets would become a link.
    const text = '---\ntitle: A\n---\n\n## First\n\nSee [words]{.small}(https://example.org).\n'
    const { here, read } = mended(text)
    await here.run('check', '--fix')
    expect(read().toString('utf8')).toMatch(/See (?:\[words\]\{\.small\}|words)\(https/u)
  })
})
