import path from 'node:path'
import { reasonOf } from '../model/reason-of.js'
import { inputReason, isInside, readInputSync } from './input.js'
import { packagePlaces } from './package-files.js'
import { packagedTemplates, type Templates } from './templates.js'

/** Bytes of a font or logo file that a design names; throws when it is not there. */
export type DesignFiles = (file: string) => Uint8Array

/** Most bytes of a font or logo: a face of a large script has some 15 MB. */
export const largestFont = 64 * 1024 * 1024

/** A file is one of the design's own folder, or of an npm package (`@scope/package/file.ttf`). */
export function designFiles(templates: Templates, design: string): DesignFiles {
  const cache = new Map<string, Uint8Array>()
  return (file) => {
    const known = cache.get(file)
    if (known) return known
    const places = [...packagePlaces(file, templates.root), ...ownPlaces(file)]
    let reason =
      places.length > 0
        ? missing
        : 'Unexpected path, expected a file in the folder of the design or of a package'
    for (const place of places) {
      const input = readInputSync(place.file, { inside: place.inside, largest: largestFont })
      if (input.ok) {
        cache.set(file, input.bytes)
        return input.bytes
      }
      if (input.problem !== 'missing') reason = inputReason(input, largestFont)
    }
    throw new Error(`Cannot read \`${file}\`: ${reason}`)
  }

  function ownPlaces(file: string): { file: string; inside: string[] }[] {
    return templates.folders.flatMap((folder) => {
      const own = path.join(folder, 'designs', design)
      const place = path.resolve(own, file)
      return isInside(own, place) ? [{ file: place, inside: [templates.root, packagedTemplates] }] : []
    })
  }
}

const missing = 'Missing file'

/** Files of a design, else of the design that it extends. */
export function chainedFiles(own: DesignFiles, base: DesignFiles): DesignFiles {
  return (file) => {
    try {
      return own(file)
    } catch (error) {
      try {
        return base(file)
      } catch (further) {
        // What is wrong with a file that is there says more than that it is not there.
        throw reasonOf(error).endsWith(missing) ? further : error
      }
    }
  }
}

/** Files of designs of which each extends the next. */
export function designFonts(designs: readonly string[], templates: Templates): DesignFiles {
  return designs
    .map((design) => designFiles(templates, design))
    .reduceRight((base, own) => chainedFiles(own, base))
}

/** Those of some files that cannot be read, each once, with the reason. */
export function missingFiles(
  names: readonly string[],
  files: DesignFiles,
): { name: string; reason: string }[] {
  return [...new Set(names)].flatMap((name) => {
    try {
      files(name)
      return []
    } catch (error) {
      return [{ name, reason: reasonOf(error) }]
    }
  })
}
