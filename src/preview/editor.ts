import { spawn } from 'node:child_process'
import path from 'node:path'

/** A place in a file. */
export interface FilePlace {
  /** Absolute. */
  file: string
  line: number
  column: number
}

/** How editors with windows of their own are sent to a place. Others would take the terminal from the preview. */
const editors: Readonly<Record<string, (place: FilePlace) => string[]>> = {
  code: ({ file, line, column }) => ['--goto', `${file}:${line}:${column}`],
  codium: ({ file, line, column }) => ['--goto', `${file}:${line}:${column}`],
  cursor: ({ file, line, column }) => ['--goto', `${file}:${line}:${column}`],
  zed: ({ file, line, column }) => [`${file}:${line}:${column}`],
  subl: ({ file, line, column }) => [`${file}:${line}:${column}`],
  mate: ({ file, line }) => ['--line', String(line), file],
  gedit: ({ file, line }) => [`+${line}`, file],
  'gnome-text-editor': ({ file }) => [file],
  kate: ({ file, line, column }) => ['--line', String(line), '--column', String(column), file],
  gvim: ({ file, line }) => [`+${line}`, file],
  emacsclient: ({ file, line, column }) => ['--no-wait', `+${line}:${column}`, file],
  idea: ({ file, line }) => ['--line', String(line), file],
}

/** A command that opens a place in an editor with a window of its own. */
export type OpenPlace = (place: FilePlace) => { command: string; args: string[] }

/** What `$VISUAL` or `$EDITOR` names, where it has a window of its own; null otherwise. */
export function windowedEditor(environment: Readonly<Record<string, string | undefined>>): OpenPlace | null {
  const words = (environment.VISUAL || environment.EDITOR || '').split(/\s+/u).filter((word) => word !== '')
  const [command, ...own] = words
  const name = path.basename(command ?? '').replace(/\.(?:exe|cmd)$/iu, '')
  const known = Object.hasOwn(editors, name) ? editors[name] : undefined
  if (!command || !known) return null
  // Waiting is for whoever needs the file when the editor is closed.
  const kept = own.filter((word) => word !== '--wait' && word !== '-w')
  return (place) => ({ command, args: [...kept, ...known(place)] })
}

/** Address with which VS Code opens a place. */
export function vscodeAddress({ file, line, column }: FilePlace): string {
  const steps = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':')
  return `vscode://file${steps.startsWith('/') ? '' : '/'}${steps}:${line}:${column}`
}

/** Opens a place, and does not wait. */
export function openInEditor(open: OpenPlace, place: FilePlace): void {
  const { command, args } = open(place)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
