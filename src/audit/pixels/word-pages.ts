import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Milliseconds that one conversion may take. */
const longest = 120_000

/** Programs that convert Word files, by the names they go by. */
const programs = ['soffice', 'libreoffice']

/** Bookmarks become names in the PDF, by which pages are scrolled together. */
const form = 'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'

/** Turns Word files into PDF pages. */
export interface WordPages {
  /** The pages as a PDF; null where LibreOffice is not installed or gives none. */
  convert: (bytes: Uint8Array, version: string) => Promise<Uint8Array | null>
  /** Ends what is being converted, and removes the folder. */
  close: () => Promise<void>
}

/** Converts one file after the other in a folder and a profile of its own; the last few are remembered. */
export function wordPages(): WordPages {
  const known = new Map<string, Uint8Array | null>()
  let folder: Promise<string> | null = null
  let last: Promise<unknown> = Promise.resolve()
  const end = new AbortController()
  const convert = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
    folder ??= mkdtemp(path.join(tmpdir(), 'rapporteur-preview-'))
    const place = await folder
    const input = path.join(place, 'edition.docx')
    await writeFile(input, bytes)
    await rm(path.join(place, 'edition.pdf'), { force: true })
    for (const program of programs) {
      const isFound = await run(
        program,
        [
          `-env:UserInstallation=${pathToFileURL(path.join(place, 'profile'))}`,
          '--headless',
          '--convert-to',
          form,
          '--outdir',
          place,
          input,
        ],
        end.signal,
      )
      if (isFound) return readFile(path.join(place, 'edition.pdf')).catch(() => null)
    }
    return null
  }
  return {
    convert: (bytes, version) => {
      const next = last.then(async () => {
        const found = known.get(version)
        if (found !== undefined) return found
        const made = await convert(bytes)
        known.set(version, made)
        for (const old of [...known.keys()].slice(0, -4)) known.delete(old)
        return made
      })
      last = next.catch(() => null)
      return next
    },
    close: async () => {
      end.abort()
      await last
      if (folder) await rm(await folder, { recursive: true, force: true })
    },
  }
}

/** Runs a program to its end; false where there is none of that name. */
function run(program: string, args: readonly string[], signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: longest, killSignal: 'SIGKILL', signal })
    child.on('error', () => resolve(false))
    child.on('close', () => resolve(true))
  })
}
