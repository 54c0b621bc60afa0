import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Message } from '../../src/model/message.js'
import { expectHelpful } from './expect-helpful.js'
import { type RunResult, runProgram } from './run-program.js'

/** Files of a workspace by path; a value is text or bytes, `null` is left out. */
export type Files = Record<string, string | Uint8Array | null>

export interface TestWorkspace {
  root: string
  write: (files: Files) => void
  /** Runs the command line in the workspace. */
  run: (...args: string[]) => Promise<RunResult>
  /** Runs it in a folder of the workspace. */
  runIn: (folder: string, ...args: string[]) => Promise<RunResult>
  /** Runs it with `--report json` and returns the messages too. */
  messages: (...args: string[]) => Promise<RunResult & { messages: Message[] }>
  /** Every file below `out/` with its bytes. */
  output: () => Map<string, string>
}

/** A publication in HTML that builds without a message. */
export const goodFiles: Files = {
  'source/good/publication.yaml': 'kind: plain\nformats: [html]\nlanguages: [en]\n',
  'source/good/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords.\n',
}

/** Writes files below a folder. */
export function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name)
    if (content === null) rmSync(file, { force: true })
    else {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  }
}

/**
 * A workspace in a temporary folder, removed after the test.
 * @param atEnd when it is removed: `afterAll` where several tests share it
 */
export function workspace(
  files: Files = goodFiles,
  atEnd: (remove: () => void) => void = onTestFinished,
): TestWorkspace {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-test-'))
  atEnd(() => rmSync(root, { recursive: true, force: true }))
  const write = (more: Files) => writeFiles(root, more)
  const runIn = (folder: string, ...args: string[]) => runProgram(path.join(root, folder), args)
  const run = (...args: string[]) => runIn('.', ...args)
  write(files)
  return {
    root,
    write,
    run,
    runIn,
    messages: async (...args) => {
      const result = await run(...args, '--report', 'json')
      const parsed = JSON.parse(result.out) as { messages: Message[] }
      expectHelpful(parsed.messages)
      return { ...result, messages: parsed.messages }
    },
    output: () => {
      const out = path.join(root, 'out')
      const found = new Map<string, string>()
      for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const file = path.join(entry.parentPath, entry.name)
        found.set(path.relative(out, file), readFileSync(file).toString('base64'))
      }
      return found
    },
  }
}
