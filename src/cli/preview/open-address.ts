import { spawn } from 'node:child_process'

/** Opens an address of ours in the browser that the system prefers, and does not wait. */
export function openAddress(address: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address]
  const child = spawn(command ?? 'xdg-open', args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
