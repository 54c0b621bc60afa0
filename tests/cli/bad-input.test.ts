import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { goodFiles, workspace } from '../support/workspace.js'
import { badInput, front, markdown, picture, png } from './support/bad-input.js'

describe('bad input', () => {
  for (const { name, body, files, args, exitCode, ruleId, at, reason, note } of badInput) {
    it(`should name ${name} and keep the last good output`, async () => {
      const place = workspace()
      expect((await place.run('build')).exitCode).toBe(0)
      const before = place.output()
      place.write(files ?? markdown(front + body))
      const result = await place.messages(...(args ?? ['build']))
      const message = result.messages.find((one) => one.ruleId === ruleId)
      expect(message, JSON.stringify(result.messages, null, 2)).toBeDefined()
      expect(message?.reason).toContain(reason)
      expect(message?.place ? `${message.place.start.line}:${message.place.start.column}` : null).toBe(at)
      if (note) expect(message?.note).toContain(note)
      // Every message of the run names its file and what to do, and its place where the file is a text.
      for (const one of result.messages) {
        expect(one.file, one.reason).toMatch(/\S/)
        expect(one.note, one.reason).toMatch(/\S/)
      }
      expect(result.exitCode).toBe(exitCode ?? 1)
      expect(place.output()).toEqual(before)
    })
  }

  it('should show both places of a duplicate id', async () => {
    const place = workspace(markdown(`${front}## A {#first}\n\n## B {#first}\n`))
    const { messages } = await place.messages('check')
    const duplicate = messages.find(({ ruleId }) => ruleId === 'duplicate-id')
    expect(duplicate?.cause?.place?.start).toMatchObject({ line: 5, column: 6 })
  })

  it('should refuse a picture behind a link that leads outside', async () => {
    const place = workspace({ ...goodFiles, ...markdown(`${front}## A\n\n![x](media/x.png)\n`) })
    writeFileSync(path.join(place.root, 'secret.png'), png)
    mkdirSync(path.join(place.root, 'source/good/media'))
    symlinkSync('../../../secret.png', path.join(place.root, 'source/good/media/x.png'))
    const { messages, exitCode } = await place.messages('build')
    expect(messages.filter(({ source }) => source === 'read').map(({ reason }) => reason)).toEqual([
      'Unexpected link behind `media/x.png`: it leads out of the publication’s folder',
    ])
    expect(exitCode).toBe(1)
  })

  it.skipIf(process.getuid?.() === 0)('should name a picture that cannot be read', async () => {
    const place = workspace({ ...goodFiles, ...picture('dot.png', png) })
    chmodSync(path.join(place.root, 'source/good/media/dot.png'), 0)
    const { messages } = await place.messages('build')
    expect(messages[0]?.ruleId).toBe('picture-unreadable')
  })

  it('should accept a byte-order mark and CRLF', async () => {
    const place = workspace()
    await place.run('build')
    const before = place.output()
    place.write(markdown(`\uFEFF${front}## First {#first}\n\nWords.\n`.replace(/\n/g, '\r\n')))
    const { messages, exitCode } = await place.messages('build')
    expect(messages).toEqual([])
    expect(exitCode).toBe(0)
    const edition = path.join('good', 'en', 'good.en.html')
    expect(place.output().get(edition)).toBe(before.get(edition))
  })

  it('should say that the output folder cannot be written', async () => {
    const place = workspace({ ...goodFiles, blocked: 'a file' })
    const { messages, exitCode } = await place.messages('build', '--out', 'blocked/out')
    expect(messages[0]?.reason).toContain('a file stands where the folder should be')
    expect(exitCode).toBe(2)
  })

  it('should build the others when one publication has an error', async () => {
    const place = workspace({
      ...goodFiles,
      'source/bad/publication.yaml': 'languages: [en]\nformats: [html]\n',
      'source/bad/en.md': '# no',
    })
    const { exitCode } = await place.messages('build')
    expect(exitCode).toBe(1)
    expect([...place.output().keys()]).toContain(path.join('good', 'en', 'good.en.html'))
    expect([...place.output().keys()].filter((name) => name.startsWith('bad'))).toEqual([])
  })

  it.each([
    ['build', '--language', ''],
    ['build', '--format', ','],
    ['build', '--job', ''],
    ['plan', '--language', ''],
    ['pack', '--date', '2020-01-01', '--to', ''],
  ])('should not be an empty list, which would ask for all: %s %s', async (...args) => {
    const place = workspace()
    const { exitCode, out, error } = await place.run(...args)
    expect(error).toContain('Expected at least one, or no such option for all.')
    expect([exitCode, out]).toEqual([2, ''])
    expect(readdirSync(place.root)).toEqual(['source'])
  })

  it('should say that no publication has a language whose jobs are asked for', async () => {
    const place = workspace()
    expect(await place.run('plan', '--language', 'en,fr', '--json')).toMatchObject({
      exitCode: 2,
      out: '',
      error: 'No publication here declares the language fr.\n',
    })
    expect((await place.run('plan', '--language', 'en')).exitCode).toBe(0)
  })

  it('should call an unknown option or command wrong use', async () => {
    const place = workspace()
    expect((await place.run('build', '--frmat', 'pdf')).exitCode).toBe(2)
    expect((await place.run('biuld')).exitCode).toBe(2)
    expect((await place.run('build', '--format', 'odt')).exitCode).toBe(2)
  })
})
