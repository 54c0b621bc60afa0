import type { Draft, DraftEdition, DraftPlace } from '../build/draft/draft.js'
import type { Message } from '../model/message.js'
import { repeater } from './repeater.js'
import type { PageState, ShownMessage, Wanted } from './state.js'

/** How a session has its work done. */
export interface SessionWork {
  publications: () => Promise<string[]>
  draft: (slug: string, wanted: readonly Wanted[]) => Promise<Draft>
  check: (slug: string) => Promise<Message[]>
  shown: (message: Message) => ShownMessage
  failed: (error: unknown) => void
}

/** Somebody who looks at a publication. */
export interface Viewer {
  slug: string
  wanted: readonly Wanted[]
  send: (state: PageState) => void
}

/** What is shown of a publication: the last good pages of each edition, and what was said last. */
interface Shown {
  publication: PageState['publication']
  editions: Map<string, DraftEdition>
  held: string[]
  places: Record<string, DraftPlace[]>
  messages: ShownMessage[]
}

/** What the viewers of a preview see. Everything is kept in memory; nothing is written. */
export interface Session {
  /** Adds a viewer, who gets the state at once and at each change. Returns what removes them. */
  join: (viewer: Viewer) => () => void
  /** A file was changed. */
  changed: () => void
  /** The last good bytes of an edition by its path below the output folder; null where none were made. */
  edition: (path: string) => DraftEdition | null
  /** Whether a message that is shown names that place. */
  isShown: (place: { file: string; line: number }) => boolean
}

/** Opens a session. Drafts and checks go on beside each other, so that pages need not wait for messages. */
export function openSession(work: SessionWork): Session {
  const viewers = new Set<Viewer>()
  const known = new Map<string, Shown>()
  let publications: string[] = []
  let busy = 0
  const shownOf = (slug: string): Shown => {
    const shown = known.get(slug) ?? {
      publication: null,
      editions: new Map(),
      held: [],
      places: {},
      messages: [],
    }
    known.set(slug, shown)
    return shown
  }
  const send = () => {
    for (const viewer of viewers) viewer.send(stateOf(shownOf(viewer.slug), publications, busy > 0))
  }
  const slugs = () =>
    [...new Set([...viewers].map(({ slug }) => slug))].filter((slug) => publications.includes(slug))
  const during = async (task: () => Promise<void>) => {
    busy += 1
    try {
      await task()
    } finally {
      busy -= 1
      send()
    }
  }
  const check = repeater(
    () =>
      during(async () => {
        for (const slug of slugs()) {
          const messages = await work.check(slug)
          shownOf(slug).messages = messages.map(work.shown)
          send()
        }
      }),
    work.failed,
  )
  const draft = repeater(async () => {
    await during(async () => {
      publications = await work.publications()
      for (const slug of slugs()) await draftOf(slug)
    })
    // What is seen comes first: the messages of all languages take longer than the pages of one.
    check()
  }, work.failed)
  /** What could not be drafted is reported, and its last good pages stay. */
  const nothing = (error: unknown): Draft => {
    work.failed(error)
    return { publication: null, editions: [], held: [], places: {} }
  }
  /** One edition after the other, each shown when it is made. */
  const draftOf = async (slug: string) => {
    const shown = shownOf(slug)
    for (const wanted of wantedIn(viewers, slug)) {
      take(shown, await work.draft(slug, wanted ? [wanted] : []).catch(nothing), wanted)
      send()
    }
  }
  return {
    join: (viewer) => {
      viewers.add(viewer)
      viewer.send(stateOf(shownOf(viewer.slug), publications, true))
      draft()
      return () => viewers.delete(viewer)
    },
    changed: draft,
    edition: (path) => {
      const [slug = '', ...rest] = path.split('/')
      return known.get(slug)?.editions.get(rest.join('/')) ?? null
    },
    isShown: ({ file, line }) =>
      [...known.values()].some(({ messages }) =>
        messages.some((message) => message.file === file && (message.line ?? 1) === line),
      ),
  }
}

/** Editions that viewers of a publication look at, each once; a null alone where nobody has chosen yet. */
function wantedIn(viewers: ReadonlySet<Viewer>, slug: string): (Wanted | null)[] {
  const all = [...viewers].filter((viewer) => viewer.slug === slug).flatMap(({ wanted }) => wanted)
  const distinct = new Map(all.map((one) => [`${one.language} ${one.format}`, one]))
  return distinct.size > 0 ? [...distinct.values()] : [null]
}

/** Takes what was drafted; editions of languages that are held stay as they were. */
function take(shown: Shown, draft: Draft, wanted: Wanted | null): void {
  shown.publication = draft.publication ?? shown.publication
  const isHeld = wanted !== null && (draft.publication === null || draft.held.includes(wanted.language))
  if (wanted) {
    const others = shown.held.filter((tag) => tag !== wanted.language)
    shown.held = isHeld ? [...others, wanted.language] : others
  }
  Object.assign(shown.places, draft.places)
  for (const edition of draft.editions) shown.editions.set(edition.name, edition)
}

function stateOf(shown: Shown, publications: string[], isBusy: boolean): PageState {
  const { publication, editions, held, places, messages } = shown
  return {
    publications,
    publication,
    editions: [...editions.values()].map(({ language, format, version, name }) => ({
      language,
      format,
      version,
      name,
    })),
    held,
    places,
    messages,
    isBusy,
  }
}
