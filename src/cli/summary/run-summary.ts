import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseManifest } from '../../audit/manifest.js'
import { openOutputFiles, outputPath } from '../../audit/output-files.js'
import { formats, pictureOf } from '../../build/formats.js'
import { makeFolder } from '../../build/output/make-folder.js'
import type { Message } from '../../model/message.js'
import { readInput } from '../../read/input.js'
import { readWorkspace } from '../../read/workspace.js'
import type { SummaryFlags } from '../commands/summary.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { messagesSchema } from '../schemas.js'
import { markdownSummary } from './markdown-summary.js'

/** Most bytes of a file of messages. */
const largestMessages = 64 * 1024 * 1024

/** Prints what an output folder holds, and draws first pages where asked. */
export async function runSummary(
  out: string | undefined,
  flags: SummaryFlags,
  { terminal }: Run,
): Promise<number> {
  const { cwd } = terminal
  const { workspace } = await readWorkspace(cwd, formats, flags.workspace ?? null)
  const folder = out ? path.resolve(cwd, out) : path.join(workspace?.root ?? cwd, 'out')
  const files = await openOutputFiles(folder)
  const bytesOf = async (name: string) => {
    const safe = outputPath(name)
    return safe && (await files.read(safe))
  }
  const json = await bytesOf('manifest.json')
  const manifest = json && parseManifest(new TextDecoder().decode(json))
  if (json && !manifest) {
    terminal.error(said`${folder} holds no manifest as a build writes it.\n`)
    return 2
  }
  const messages = flags.messages ? await readMessages(path.resolve(cwd, flags.messages)) : []
  if (messages === null) {
    terminal.error(
      said`${flags.messages ?? ''} holds no messages as --report-file json=<file> writes them.\n`,
    )
    return 2
  }
  let pictures = 0
  for (const { slug, editions } of flags.pictures ? (manifest?.publications ?? []) : [])
    for (const { language, format, path: name } of editions) {
      const bytes = await bytesOf(name)
      const picture = bytes && (await pictureOf(format)?.(bytes))
      if (!picture) continue
      const place = path.join(path.resolve(cwd, flags.pictures ?? ''), `${slug}.${language}.png`)
      await makeFolder(path.dirname(place))
      await writeFile(place, picture)
      pictures += 1
    }
  const { editionsLink = null, picturesLink = null } = flags
  const links = { editions: editionsLink, pictures: picturesLink }
  terminal.out(markdownSummary({ publications: manifest?.publications ?? [], messages, pictures, links }))
  return 0
}

/** Messages of a file; null where it holds none of ours. */
async function readMessages(file: string): Promise<Message[] | null> {
  const read = await readInput(file, { inside: null, largest: largestMessages })
  if (!read.ok) return null
  try {
    const parsed = messagesSchema.safeParse(JSON.parse(new TextDecoder().decode(read.bytes)))
    return parsed.success ? (parsed.data.messages as Message[]) : null
  } catch {
    return null
  }
}
