import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Image, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type Inspection, inspectPicture, largestPicture } from '../media/inspect.js'
import { didYouMean } from '../model/did-you-mean.js'
import type { Message } from '../model/message.js'
import { type Problem, problem } from '../model/problem.js'
import type { MediaFacts } from '../model/report.js'
import { exists, isMissing, liesInside, shownPath } from './files.js'

/** The pictures of one language file. */
export interface Pictures {
  /** By the path that the author wrote. */
  media: Record<string, MediaFacts>
  messages: Message[]
}

/** Bytes of pictures by hash, shared by all languages of a build. */
export type PictureStore = Map<string, Uint8Array>

/** Reads every picture that a language file shows; `chart.ar.svg` replaces `chart.svg` in Arabic. */
export async function readPictures(
  tree: Root,
  options: { folder: string; path: string; language: string; files: readonly string[]; store: PictureStore },
): Promise<Pictures> {
  const found: Pictures = { media: {}, messages: [] }
  const images: Image[] = []
  const definitions = new Map<string, string>()
  visit(tree, 'definition', (node) => {
    definitions.set(node.identifier, node.url)
  })
  visit(tree, (node) => {
    if (node.type === 'image') images.push(node)
    if (node.type === 'imageReference') {
      const url = definitions.get(node.identifier)
      if (url !== undefined)
        images.push({
          type: 'image',
          url,
          alt: node.alt ?? null,
          ...(node.position ? { position: node.position } : {}),
        })
    }
  })
  for (const image of images) {
    if (found.media[image.url]) continue
    const result = await readPicture(image.url, options)
    if ('reason' in result) {
      found.messages.push(
        problem(
          { source: 'read', file: options.path, blame: 'source' },
          { ...result, place: image.position },
        ),
      )
      continue
    }
    options.store.set(result.facts.hash, result.bytes)
    found.media[image.url] = result.facts
  }
  return found
}

/** Why a picture cannot be used. */
type Refusal = Pick<Problem, 'ruleId' | 'reason' | 'note' | 'cause'>

async function readPicture(
  url: string,
  options: { folder: string; language: string; files: readonly string[] },
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
  const plain = path.resolve(options.folder, relative)
  if (path.relative(options.folder, plain).startsWith('..')) {
    return {
      ruleId: 'picture-path',
      reason: `Unexpected path of a picture \`${url}\`: it leaves the publication’s folder`,
      note: local,
    }
  }
  const file = (await variant(plain, options.language)) ?? plain
  try {
    const facts = await stat(file)
    if (!(await liesInside(options.folder, file))) {
      return {
        ruleId: 'picture-path',
        reason: `Unexpected link behind \`${url}\`: it leads out of the publication’s folder`,
        note: local,
      }
    }
    if (facts.isDirectory())
      return { ruleId: 'picture-missing', reason: `Cannot use the picture \`${url}\`: it is a folder` }
    if (facts.size > largestPicture) {
      return {
        ruleId: 'picture-unusable',
        reason: `Cannot use the picture \`${url}\`: it has ${Math.round(facts.size / 1024 / 1024)} MB, expected at most ${largestPicture / 1024 / 1024} MB`,
      }
    }
    const result = inspectPicture(await readFile(file), path.basename(file))
    if (result.ok) return result
    const point = { line: result.line ?? 1, column: result.column ?? 1 }
    return {
      ruleId: 'picture-unusable',
      reason: `Cannot use the picture \`${url}\`: ${result.reason}`,
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
  } catch (error) {
    if (!isMissing(error)) {
      return {
        ruleId: 'picture-unreadable',
        reason: `Cannot read the picture \`${url}\`: ${error instanceof Error ? error.message : String(error)}`,
      }
    }
    return {
      ruleId: 'picture-missing',
      reason: `Missing picture \`${url}\``,
      note: didYouMean(relative, options.files),
    }
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
