import path from 'node:path'
import { type Inspection, inspectPicture, largestPicture } from '../media/inspect.js'
import type { Problem } from '../model/problem.js'
import type { Suggestions } from '../model/suggestions.js'
import { exists } from './disk.js'
import { shownPath } from './files.js'
import { readInput } from './input.js'

/** Why a picture cannot be used. */
type Refusal = Pick<Problem, 'ruleId' | 'reason' | 'note' | 'cause'>

/** Where pictures are looked for. */
export interface PictureOptions {
  /** Absolute folder of the publication, which no path may leave. */
  folder: string
  /** Absolute folder of the file that shows the picture, from which its path leads. */
  base: string
  language: string
  /** Files of the folder, relative to it. */
  listFiles: () => Promise<readonly string[]>
  suggestions: Suggestions
}

/** Reads the picture that an author named, or the language's own variant of it. */
export async function readPicture(
  url: string,
  options: PictureOptions,
): Promise<Extract<Inspection, { ok: true }> | Refusal> {
  const local = 'Builds are offline: put the file into the publication’s `media/` folder.'
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    return {
      ruleId: 'picture-path',
      reason: `Unexpected address of a picture \`${shortened(url)}\`, expected a file of the publication`,
      note: local,
    }
  }
  const relative = decoded(url)
  if (
    relative === null ||
    path.isAbsolute(relative) ||
    path.win32.isAbsolute(relative) ||
    relative.includes('\0')
  ) {
    return {
      ruleId: 'picture-path',
      reason: `Unexpected path of a picture \`${shortened(url)}\`, expected one inside the publication`,
      note: local,
    }
  }
  const plain = path.resolve(options.base, relative)
  if (path.relative(options.folder, plain).startsWith('..')) {
    return {
      ruleId: 'picture-path',
      reason: `Unexpected path of a picture \`${url}\`: it leaves the publication’s folder`,
      note: local,
    }
  }
  const file = (await variant(plain, options.language)) ?? plain
  const input = await readInput(file, { inside: [options.folder], largest: largestPicture })
  if (!input.ok) {
    switch (input.problem) {
      case 'missing':
        return {
          ruleId: 'picture-missing',
          reason: `Missing picture \`${url}\``,
          note: options.suggestions.didYouMean(relative, await options.listFiles()),
        }
      case 'outside':
        return {
          ruleId: 'picture-path',
          reason: `Unexpected link behind \`${url}\`: it leads out of the publication’s folder`,
          note: local,
        }
      case 'not-a-file':
        return {
          ruleId: 'picture-missing',
          reason: `Cannot use the picture \`${url}\`: it is a ${input.detail}`,
        }
      case 'too-large':
        return {
          ruleId: 'picture-unusable',
          reason: `Cannot use the picture \`${url}\`: it has ${input.detail}, expected at most ${largestPicture / 1024 / 1024} MB`,
        }
      case 'unreadable':
        return { ruleId: 'picture-unreadable', reason: `Cannot read the picture \`${url}\`: ${input.detail}` }
    }
  }
  const result = inspectPicture(input.bytes, path.basename(file), options.language)
  if (result.ok) return result
  const point = { line: result.line ?? 1, column: result.column ?? 1 }
  return {
    ruleId: 'picture-unusable',
    reason: `Cannot use the picture \`${url}\`: ${result.reason}`,
    ...(result.note ? { note: result.note } : {}),
    ...(result.line
      ? {
          cause: {
            file: shownPath(options.folder, file),
            place: { start: point, end: point },
            reason: result.reason,
          },
        }
      : {}),
  }
}

/** The language's own variant of a picture, if there is one. */
async function variant(file: string, language: string): Promise<string | null> {
  const extension = path.extname(file)
  const own = `${file.slice(0, file.length - extension.length)}.${language}${extension}`
  return (await exists(own)) ? own : null
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(url)
  } catch {
    return null
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
