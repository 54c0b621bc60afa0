import type { Language } from '../../model/language.js'
import { oncePer } from '../../model/once-per.js'
import { sha256 } from '../../model/sha256.js'
import type { Source } from '../../model/source.js'
import type { PictureStore } from '../../read/pictures.js'
import { answerTo } from '../../read/seen.js'
import { fileOf, readSource, type SourceContext, type SourceResult } from '../../read/source.js'
import { cachedStep } from './cached-step.js'
import { type CachePlace, CacheStore } from './store.js'

/** What a language file has of its own: the rest is the publication's. */
type OwnSource = Omit<Source, 'publication' | 'kind' | 'language' | 'languages'>

/** A language file as read, and the name of all that it was read from; null where that is not known. */
export type KnownSource = SourceResult & { origin: string | null }

/** A language file from the cache, or as it is read now, which is kept with its pictures. */
export async function cachedSource(
  place: CachePlace | null,
  language: Language,
  context: SourceContext,
): Promise<KnownSource> {
  if (!place) return { ...(await readSource(language, context)), origin: null }
  const rooms = new CacheStore(place)
  // With the text, so that two branches of a repository do not take each other's place.
  const given = [language.tag, sharedBy(context), answerTo('file', fileOf(language, context).file)]
  const { result, origin } = await cachedStep(place, 'read', given, async () => {
    const store: PictureStore = new Map()
    const { source, messages } = await readSource(language, { ...context, store })
    for (const [hash, bytes] of store) {
      context.store.set(hash, bytes)
      if (!(await rooms.has('pictures', hash))) await rooms.keep('pictures', hash, [bytes])
    }
    return { source: source && ownOf(source), messages, pictures: [...store.keys()] }
  })
  if (!(await havePictures(result.pictures, context.store, rooms)))
    return { ...(await readSource(language, context)), origin: null }
  const { publication, kind, languages } = context
  const source = result.source && { ...result.source, publication, kind, language, languages }
  return { source, messages: result.messages, origin }
}

/** Puts pictures that are not there yet into a store; whether all are there now. */
async function havePictures(
  hashes: readonly string[],
  store: PictureStore,
  rooms: CacheStore,
): Promise<boolean> {
  for (const hash of hashes) {
    if (store.has(hash)) continue
    const bytes = await rooms.find('pictures', hash)
    if (!bytes) return false
    store.set(hash, bytes)
  }
  return true
}

function ownOf({ publication, kind, language, languages, ...own }: Source): OwnSource {
  return own
}

/** The sum of what all languages of a publication are read with. */
const sharedBy = oncePer(
  ({ workspace, publication, kind, languages, folder, languageFiles, isBare }: SourceContext) =>
    sha256(
      JSON.stringify([
        ...[workspace.root, workspace.organisation, folder, languageFiles, isBare],
        ...[publication, kind, languages],
      ]),
    ),
)
