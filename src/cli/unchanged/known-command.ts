import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { nodeVersion } from '../../build/cache/node-version.js'
import { type CachePlace, CacheStore } from '../../build/cache/store.js'
import { sha256 } from '../../model/sha256.js'
import { isInside } from '../../read/input.js'
import { answerTo, isAsSeen, none, type Seen } from '../../read/seen.js'
import { cachePlace, chooseCache } from '../cache-place.js'
import { isPullRequest } from '../plugin-consent.js'
import { checkoutOf } from '../reporters/from-checkout.js'
import { keptText, type SafeText } from '../safe-text.js'
import type { Terminal } from '../terminal.js'

/** What a command wrote, and how it ended. */
export interface Written {
  out: SafeText
  error: SafeText
  exitCode: number
}

/** How a command was called: all that it depends on beside the disk. */
export interface Call {
  args: readonly string[]
  cwd: string
  colour: boolean
  isInteractive: boolean
  env: NodeJS.ProcessEnv
}

/** A call on a terminal, in the environment of this process. */
export function callOn({ cwd, colour, isInteractive }: Terminal, args: readonly string[]): Call {
  return { args, cwd, colour, isInteractive, env: process.env }
}

interface Entry {
  written: { out: string; error: string; exitCode: number }
  seen: Seen
}

/**
 * What the same call wrote before, where everything that it saw then, and all that it left in the output folder, is as
 * it was: it would do nothing else. Null otherwise. Kept for this user alone, as all of the cache.
 */
export async function knownCommand(call: Call, place: CachePlace): Promise<Written | null> {
  const content = await new CacheStore(place).find('commands', keyOf(call, place))
  const entry = content && entryOf(content)
  if (!entry || !isAsSeen(entry.seen)) return null
  const { out, error, exitCode } = entry.written
  return { out: keptText(out), error: keptText(error), exitCode }
}

/** Keeps what a call wrote, with all that it depended on. */
export async function keepCommand(call: Call, written: Written, seen: Seen): Promise<void> {
  const place = cacheOfCall(call)
  if (!place) return
  const entry: Entry = { written, seen }
  await new CacheStore(place).keep('commands', keyOf(call, place), [Buffer.from(JSON.stringify(entry))])
}

/**
 * The cache, unless a workspace may hold it, whose files may come from others. Which workspace it is nobody has read
 * yet: none above the cache, not the current folder, and none that an argument names.
 */
export function cacheOfCall({ args, env, cwd }: Call): CachePlace | null {
  const place = cachePlace(chooseCache(env, cwd, cwd))
  if (!place) return null
  const named = args.map((arg) => path.resolve(cwd, arg.replace(/^--?[\w-]+=/, '')))
  return [...foldersAbove(place.folder).filter(isWorkspace), ...named].some((folder) =>
    isInside(realPlace(folder), place.folder),
  )
    ? null
    : place
}

function foldersAbove(folder: string): string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)]
}

function isWorkspace(folder: string): boolean {
  return (
    existsSync(path.join(folder, 'rapporteur.yaml')) ||
    (statSync(path.join(folder, 'source'), { throwIfNoEntry: false })?.isDirectory() ?? false)
  )
}

function realPlace(folder: string): string {
  const real = answerTo('place', folder)
  return real === none ? folder : real
}

function keyOf({ args, cwd, colour, isInteractive, env }: Call, { program }: CachePlace): string {
  const user = process.getuid?.() ?? null
  return sha256(
    JSON.stringify([
      program,
      nodeVersion(),
      args,
      cwd,
      colour,
      isInteractive,
      isPullRequest(env),
      checkoutOf(env),
      user,
    ]),
  )
}

function entryOf(content: Uint8Array): Entry | null {
  try {
    const entry = JSON.parse(new TextDecoder().decode(content)) as Partial<Entry> | null
    return entry?.written && entry.seen ? { written: entry.written, seen: entry.seen } : null
  } catch {
    return null
  }
}
