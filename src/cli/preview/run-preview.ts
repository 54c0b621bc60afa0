import path from 'node:path'
import { formats } from '../../build/formats.js'
import { selectFolders } from '../../build/select.js'
import { openInEditor, windowedEditor } from '../../preview/editor.js'
import { type Preview, servePreview } from '../../preview/server.js'
import { readWorkspace } from '../../read/workspace.js'
import type { PreviewFlags } from '../commands/preview.js'
import { pluginConsent } from '../plugin-consent.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'
import { repeatOnChange } from '../watch.js'
import { watchedFolders } from '../watched-folders.js'
import type { CommandWork } from '../with-work.js'
import { openAddress } from './open-address.js'
import { sessionWork } from './session-work.js'

/** Serves a preview until it is interrupted. */
export async function runPreview(
  publications: readonly string[],
  flags: PreviewFlags,
  { terminal }: Run,
  work: CommandWork,
): Promise<number> {
  const { workspace, messages } = await readWorkspace(terminal.cwd, formats, flags.workspace ?? null)
  const chosen = workspace && (await selectFolders(publications, workspace, terminal.cwd))
  for (const { file, reason, note } of [...messages, ...(chosen?.messages ?? [])])
    terminal.error(said`${file}: ${reason}${note ? `. ${note}` : ''}\n`)
  if (!workspace || !chosen || chosen.selected.length === 0) return 2
  const { root } = workspace
  const editor = windowedEditor(process.env)
  const session = sessionWork(
    {
      publications,
      workspace: flags.workspace ?? null,
      plugins: (found) => pluginConsent(flags.safe, found, process.env),
      timeLimit: flags.timeLimit,
      hasEditor: editor !== null,
    },
    terminal,
    work,
  )
  const open = editor
    ? (place: { file: string; line: number; column: number }) =>
        openInEditor(editor, { ...place, file: path.resolve(root, place.file) })
    : null
  const preview = await servePreview(session.work, { port: flags.port, open }).catch(portProblem)
  if (!('address' in preview)) {
    terminal.error(
      said`Cannot serve at port ${flags.port}: ${preview.problem}. Without --port a free one is taken.\n`,
    )
    return 2
  }
  terminal.out(said`${preview.address}\n`)
  terminal.error(
    said`The preview is open to whoever has this address, on this machine alone. Interrupt to end.\n`,
  )
  if (flags.open) openAddress(preview.address)
  try {
    const folders = [...watchedFolders(root), ...chosen.selected.map(({ folder }) => folder)]
    return await repeatOnChange([...new Set(folders)], path.join(root, 'out'), work.signal, async () => {
      preview.changed()
      return 0
    })
  } finally {
    await preview.close()
    void session.close()
  }
}

function portProblem(error: unknown): { problem: string } | Preview {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'].includes(code)) throw error
  return { problem: code === 'EADDRINUSE' ? 'another program uses it' : 'the system refuses it' }
}
