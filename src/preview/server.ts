import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { wordPages } from '../audit/pixels/word-pages.js'
import { answer } from './handler.js'
import { openSession, type SessionWork } from './session.js'

/** A preview that is being served. */
export interface Preview {
  /** Address to open, with the token that lets it in. */
  address: string
  /** Notes that a file was changed. */
  changed: () => void
  close: () => Promise<void>
}

/**
 * Serves a preview on the loopback interface, at a free port or the one asked for.
 * @throws where the port cannot be had
 */
export async function servePreview(
  work: SessionWork,
  options: {
    port: number
    open: ((place: { file: string; line: number; column: number }) => void) | null
  },
): Promise<Preview> {
  const session = openSession(work)
  const word = wordPages()
  const token = randomBytes(24).toString('base64url')
  let port = options.port
  const context = { session, word, token, port: () => port, open: options.open }
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    answer(context, request, response).catch((error: unknown) => {
      work.failed(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  const bound = server.address()
  if (typeof bound === 'object' && bound !== null) port = bound.port
  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    changed: session.changed,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
      await word.close()
    },
  }
}
