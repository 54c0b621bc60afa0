import path from 'node:path'
import { openDrafts } from '../../build/draft/drafts.js'
import { formats } from '../../build/formats.js'
import { build } from '../../build/index.js'
import { selectFolders } from '../../build/select.js'
import type { BuildOptions } from '../../build/types.js'
import type { Message } from '../../model/message.js'
import { vscodeAddress } from '../../preview/editor.js'
import type { SessionWork } from '../../preview/session.js'
import { slugOf } from '../../read/slug-of.js'
import { readTerms } from '../../read/terms/index.js'
import { readWorkspace } from '../../read/workspace.js'
import { cachePlace, chooseCache } from '../cache-place.js'
import { foreignLines } from '../safe-text.js'
import type { Terminal } from '../terminal.js'
import type { CommandWork } from '../with-work.js'

/** What a preview is of. */
export interface PreviewOf {
  publications: readonly string[]
  workspace: string | null
  plugins: NonNullable<BuildOptions['plugins']>
  timeLimit: number
  /** Whether the server opens editors; else the page does, by addresses. */
  hasEditor: boolean
}

/** Work of a preview: drafts on one thread that stays, messages on another. */
export function sessionWork(
  of: PreviewOf,
  terminal: Terminal,
  work: CommandWork,
): { work: SessionWork; close: () => Promise<void> } {
  const drafts = openDrafts(of.timeLimit, work.signal)
  const chosen = async () => {
    const { workspace, found } = await readWorkspace(terminal.cwd, formats, of.workspace)
    if (!workspace) return null
    const { selected } = await selectFolders(of.publications, workspace, terminal.cwd)
    return { root: workspace.root, found, selected }
  }
  const cacheOf = (root: string) => cachePlace(chooseCache(process.env, terminal.cwd, root))
  let root = terminal.cwd
  return {
    work: {
      publications: async () => {
        const now = await chosen()
        root = now?.root ?? root
        return (now?.selected ?? []).map(({ folder }) => slugOf(folder))
      },
      draft: async (slug, editions) => {
        const now = await chosen()
        const one = now?.selected.find(({ folder }) => slugOf(folder) === slug)
        if (!now || !one) return { publication: null, editions: [], held: [], places: {} }
        const { terms } = await readTerms(now.root)
        return drafts.draft({
          root: now.root,
          ...one,
          plugins: of.plugins(now.found),
          terms,
          editions,
          cache: cacheOf(now.root),
        })
      },
      check: async (slug) => {
        const now = await chosen()
        const one = now?.selected.find(({ folder }) => slugOf(folder) === slug)
        const named = one?.file ? path.join(one.folder, one.file) : one?.folder
        const { messages } = await build(
          {
            cwd: terminal.cwd,
            workspace: of.workspace,
            plugins: of.plugins,
            publications: named === undefined ? [] : [named],
            languages: [],
            formats: [],
            out: null,
            strict: false,
            write: false,
            cache: cacheOf,
            signal: work.signal,
          },
          work.build,
        )
        return messages
      },
      shown: (message) => shownMessage(message, root, of.hasEditor),
      failed: (error) => {
        if (work.signal.aborted) return
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
        terminal.error(
          foreignLines(`The preview could not be renewed; the last good pages stay.\n${detail}\n`),
        )
      },
    },
    close: drafts.close,
  }
}

function shownMessage(message: Message, root: string, hasEditor: boolean): ReturnType<SessionWork['shown']> {
  const { severity, source, ruleId, file, reason, note = null, place } = message
  const { line = 1, column = 1 } = place?.start ?? {}
  return {
    severity,
    source,
    ruleId,
    file,
    reason,
    note,
    line: place?.start.line ?? null,
    column: place?.start.column ?? null,
    href: hasEditor ? null : vscodeAddress({ file: path.resolve(root, file), line, column }),
  }
}
