import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { writeFiles } from '../../support/workspace.js'
import type { Block } from './blocks.js'
import { type Rapporteur, Shell } from './shell.js'

/** The folder that the documents show in place of the one that a test runs in. */
const shownFolder = '/home/you/reports'

/** What a test does with a block: nothing may be left over. */
export type Use =
  | 'not run'
  | 'library'
  | 'commands'
  | 'file'
  | 'change'
  | 'front matter'
  | 'example'
  | 'unknown'

/** How a block is executed, by its language and the words behind it. */
export function useOf({ lang, about, notRun }: Block): Use {
  if (notRun !== null) return 'not run'
  if (lang === 'sh' && /^(?:exit-[123])?$/u.test(about)) return 'commands'
  if (lang === 'js') return 'library'
  if (lang === 'yaml' && about === 'front-matter') return 'front matter'
  if (lang === 'diff') return 'change'
  if (/^[\w.*/-]+\.(?:md|yaml|yml|svg)$/u.test(about)) return 'file'
  return lang === 'markdown' && about === '' ? 'example' : 'unknown'
}

/** Runs the commands and writes the files of a page in order; each command must end and say what the page claims. */
export async function runPage(
  blocks: readonly Block[],
  { root, rapporteur }: { root: string; rapporteur: Rapporteur },
): Promise<void> {
  const shell = new Shell(root, rapporteur)
  for (const block of blocks) {
    const use = useOf(block)
    if (use === 'file') writeFiles(root, { [block.about]: `${block.value}\n` })
    if (use === 'change') change(path.join(root, block.about), block)
    if (use !== 'commands') continue
    const { exitCode, printed } = await shell.run(block.value)
    const place = `${block.page}:${block.line}`
    const code = Number(block.about.replace('exit-', '') || 0)
    expect(`${place} ends with ${exitCode}\n${exitCode === code ? '' : printed}`).toBe(
      `${place} ends with ${code}\n`,
    )
    if (block.outcome !== null) expectPrinted(asShown(printed, root), block.outcome, place)
  }
}

/** What was printed, with the folder that the documents show, and paths as they write them. */
function asShown(printed: string, root: string): string {
  return printed
    .replaceAll(realpathSync(root), shownFolder)
    .replaceAll(path.resolve(root), shownFolder)
    .replace(/\/home\/you\/reports\S*/gu, (name) => name.replaceAll('\\', '/'))
}

/** Does in a file what a block of `diff` shows: each run of lines behind `-` gives way to those behind `+`. */
function change(file: string, { value, page, line }: Block): void {
  const side = (sign: string) =>
    value
      .split('\n')
      .filter((one) => one.startsWith(sign))
      .map((one) => one.slice(1))
      .join('\n')
  const text = readFileSync(file, 'utf8')
  if (!text.includes(side('-'))) throw new Error(`${page}:${line} changes what is not in ${file}`)
  writeFileSync(file, text.replace(side('-'), side('+')))
}

/** Files of a page that nothing reads: no command follows, or no other file names the template. */
export function unreadFiles(blocks: readonly Block[]): string[] {
  const last = blocks.findLastIndex((block) => useOf(block) === 'commands')
  return blocks.flatMap((block, index) => {
    const isTemplate = /^templates\/(kinds|designs|languages)\/([^/.]+)/u.exec(block.about)
    if (useOf(block) !== 'file' || block.about.startsWith('.')) return []
    const name = new RegExp(
      `(?:kind|design|extends): ${isTemplate?.[2]}$|languages:.*\\b${isTemplate?.[2]}\\b`,
      'mu',
    )
    const isNamed = !isTemplate || blocks.some((other) => useOf(other) === 'file' && name.test(other.value))
    return index < last && isNamed ? [] : [`${block.page}:${block.line} ${block.about}`]
  })
}

/** Compares what was printed with what a page shows; a line that is `…` stands for any lines. */
export function expectPrinted(printed: string, shown: string, place: string): void {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line === '…' ? '(?:[^\\n]*\\n)*?' : `${escaped(line.trimEnd())} *\\n`))
    .join('')
  const isSame = new RegExp(`^${pattern}$`, 'u').test(`${printed.trimEnd()}\n`)
  expect(isSame ? '' : `${place} prints:\n${printed}`, place).toBe('')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}

/** Examples and front matter of a page, each as a publication of its own, by name. */
export function examplePublications(
  blocks: readonly Block[],
): Record<string, { block: Block; text: string }> {
  const shown = blocks.filter((block) => ['example', 'front matter'].includes(useOf(block)))
  return Object.fromEntries(
    shown.map((block) => {
      const isText = useOf(block) === 'example'
      const text = isText
        ? `---\ntitle: An example\n---\n\n${block.value}\n`
        : `---\n${block.value}\n---\n\n## A section {#section}\n\nWords.\n`
      return [`line-${block.line}`, { block, text }]
    }),
  )
}
