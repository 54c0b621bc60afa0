import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { program } from '../../src/cli/program.js'
import { type TestWorkspace, workspace } from '../support/workspace.js'

const read = (place: TestWorkspace, name: string) => readFileSync(path.join(place.root, name), 'utf8')

/** Runs a command where a person answers; returns what was asked, too. */
async function answering(place: TestWorkspace, args: string[], answers: Record<string, string>) {
  const asked: string[] = []
  let error = ''
  const exitCode = await program(args, {
    cwd: place.root,
    out: () => {},
    error: (text) => {
      error += text
    },
    colour: false,
    isInteractive: false,
    ask: async (question) => {
      asked.push(question)
      return Object.entries(answers).find(([start]) => question.startsWith(start))?.[1] ?? ''
    },
  })
  return { exitCode, error, asked }
}

describe('init and new should', () => {
  for (const kind of ['plain', 'meeting-summary', 'resolution']) {
    it(`begin a report of the kind ${kind} in several languages without a warning`, async () => {
      const place = workspace({})
      const languages = 'en,fr,es,ru,zh,ar'
      const begun = await place.run('new', 'report', '--kind', kind, '--language', languages, '--yes')
      expect(begun.exitCode).toBe(0)
      const { messages } = await place.messages('check')
      expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(parse(read(place, 'source/report/publication.yaml'))).toEqual({
        kind,
        languages: languages.split(','),
      })
    })
  }

  it('begin every language of the package, and say which begin with English words', async () => {
    const place = workspace({})
    const { out } = await place.run('list', 'languages')
    const tags = out.split('\n').flatMap((line) => /^\S+/.exec(line) ?? [])
    expect(tags.length).toBeGreaterThan(20)
    // Fonts of Japanese and Korean are fetched by npm, which no test does.
    const here = tags.filter((tag) => !['ja', 'ko'].includes(tag))
    const begun = await place.run('new', 'report', '--language', here.join(','), '--yes')
    const { messages } = await place.messages('check')
    const errors = messages.filter(({ severity }) => severity === 'error')
    expect(errors.filter(({ ruleId }) => ruleId !== 'other-language')).toEqual([])
    // Where the package has no words to begin with, they are English, and somebody was told.
    const english = [...new Set(errors.map(({ file }) => path.basename(file, '.md')))]
    for (const tag of english) expect(begun.error).toContain(`\`${tag}\``)
    expect(english.filter((tag) => ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'de'].includes(tag))).toEqual([])
  })

  it('ask for what no option says, and for nothing that one says', async () => {
    const place = workspace({})
    const { exitCode, asked } = await answering(place, ['init', '--kind', 'resolution'], {
      Languages: 'fr, en',
      Organisation: 'Office: North',
    })
    expect(exitCode).toBe(0)
    expect(asked.map((question) => question.split(',')[0])).toEqual(['Languages', 'Organisation'])
    const [slug] = read(place, 'rapporteur.yaml').match(/^organisation: .*$/m) ?? []
    expect(slug).toBe('organisation: "Office: North"')
    expect((await place.messages('check')).messages).toEqual([])
    const again = await answering(place, ['new', 'second', '--yes'], {})
    expect(again.asked).toEqual([])
    expect(parse(read(place, 'source/second/publication.yaml')).languages).toEqual(['en'])
  })

  it('keep the organisation of a publication that has another than its workspace', async () => {
    const place = workspace({ 'rapporteur.yaml': 'organisation: One\n' })
    await place.run('new', 'report', '--organisation', 'Two', '--yes')
    expect(read(place, 'source/report/en.md')).toContain('\norganisation: Two\n')
    await place.run('new', 'meeting', '--kind', 'meeting-summary', '--yes')
    expect(read(place, 'source/meeting/en.md')).toContain('\norganisation: One\n')
  })

  it('refuse languages and kinds that nobody knows, and write nothing then', async () => {
    const place = workspace({})
    const language = await place.run('new', 'report', '--language', 'en,eng', '--yes')
    expect(language.exitCode).toBe(2)
    expect(language.error).toContain('Unknown language `eng`')
    const kind = await place.run('init', '--kind', 'plan', '--yes')
    expect(kind.exitCode).toBe(2)
    expect(kind.error).toContain('`plain`')
    expect(existsSync(path.join(place.root, 'source'))).toBe(false)
    expect(existsSync(path.join(place.root, 'rapporteur.yaml'))).toBe(false)
  })

  it('say what is wrong with the file of a language, and not that nobody knows it', async () => {
    const place = workspace({ 'templates/languages/fr.yaml': 'extends: fr\nnobody: 1\n' })
    for (const command of [
      ['init', '--language', 'fr', '--yes'],
      ['new', 'report', '--language', 'en,fr', '--yes'],
    ]) {
      const { exitCode, error } = await place.run(...command)
      expect(exitCode).toBe(2)
      expect(error).toContain('templates/languages/fr.yaml:2:1: ')
      expect(error).not.toContain('Unknown language')
    }
  })

  it('name schemas that are where the line says', async () => {
    const place = workspace({})
    await place.run('init', '--yes')
    const [slug] = read(place, 'rapporteur.yaml').match(/(?<=\$schema=)\S+/) ?? []
    expect(existsSync(path.join(place.root, slug ?? 'missing'))).toBe(true)
    await place.run('new', 'other', '--yes')
    const [own] = read(place, 'source/other/publication.yaml').match(/(?<=\$schema=)\S+/) ?? []
    const file = path.join(place.root, 'source/other', own ?? 'missing')
    expect(JSON.parse(readFileSync(file, 'utf8')).properties.kind.description).toContain('Kind')
    const settings = JSON.parse(read(place, '.vscode/settings.json'))
    for (const schema of Object.keys(settings['yaml.schemas']))
      expect(existsSync(path.join(place.root, schema))).toBe(true)
    expect(JSON.parse(read(place, '.vscode/tasks.json')).tasks[0].problemMatcher.owner).toBe('rapporteur')
  })

  it('leave the tasks and settings of an editor as they are', async () => {
    const place = workspace({ '.vscode/tasks.json': 'mine', '.vscode/settings.json': 'mine too' })
    await place.run('init', '--yes')
    expect(read(place, '.vscode/tasks.json')).toBe('mine')
    expect(read(place, '.vscode/settings.json')).toBe('mine too')
  })

  it('add to the workspace around, wherever it is run, and build into its output folder', async () => {
    const place = workspace({ 'rapporteur.yaml': '', 'notes/today.md': 'Words.\n' })
    const from = {
      cwd: path.join(place.root, 'notes'),
      out: () => {},
      error: () => {},
      colour: false,
      isInteractive: false,
    }
    expect(await program(['new', 'report', '--yes'], from)).toBe(0)
    expect(existsSync(path.join(place.root, 'source/report/en.md'))).toBe(true)
    expect(await program(['build', '--format', 'html'], from)).toBe(0)
    expect(existsSync(path.join(place.root, 'out/report/en/report.en.html'))).toBe(true)
    expect(existsSync(path.join(place.root, 'notes/out'))).toBe(false)
  })
})

describe('--verbose should', () => {
  it('say each step on a line of its own, and the times at the end', async () => {
    const { error, exitCode } = await workspace().run('build', '--verbose')
    expect(exitCode).toBe(0)
    expect(error).toMatch(/^ +\d+\.\d\d s {2}read good$/m)
    expect(error).toMatch(/^ +\d+\.\d\d s {2}compile good en$/m)
    expect(error).toMatch(/output .*out; on all threads: .*read \d/)
  })
})
