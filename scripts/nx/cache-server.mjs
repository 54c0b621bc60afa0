// @ts-check
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Most bytes of one entry. */
const largest = 512 * 1024 * 1024

/**
 * A cache server for Nx on this machine: `GET` and `PUT /v1/cache/{hash}` of its published interface, with a token that may only
 * read beside the one that may write, so that builds of strangers take and give nothing. For tests and measurements.
 *
 * @param {{ folder: string, readToken: string, writeToken: string }} options
 * @returns {Promise<{ address: string, counts: { hits: number, misses: number, stored: number, refused: number }, close: () => Promise<void> }>}
 */
export async function openCacheServer({ folder, readToken, writeToken }) {
  mkdirSync(folder, { recursive: true })
  const counts = { hits: 0, misses: 0, stored: 0, refused: 0 }
  let serial = 0
  const server = createServer(async (request, response) => {
    const end = (/** @type {number} */ status) => {
      if (status === 401 || status === 403) counts.refused += 1
      request.resume()
      response.writeHead(status).end()
    }
    const [, hash] = /^\/v1\/cache\/([A-Za-z0-9_-]{1,200})$/u.exec(request.url ?? '') ?? []
    const token = request.headers.authorization?.replace(/^Bearer /u, '')
    if (hash === undefined) return end(404)
    if (token !== readToken && token !== writeToken) return end(401)
    const file = path.join(folder, hash)
    if (request.method === 'GET') {
      if (!existsSync(file)) {
        counts.misses += 1
        return end(404)
      }
      counts.hits += 1
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': statSync(file).size,
      })
      await pipeline(createReadStream(file), response).catch(() => response.destroy())
      return
    }
    if (request.method !== 'PUT') return end(405)
    if (token !== writeToken) return end(403)
    // What was kept once is never replaced.
    if (existsSync(file)) return end(409)
    if (Number(request.headers['content-length'] ?? 0) > largest) return end(413)
    serial += 1
    const fresh = `${file}.${serial}.part`
    try {
      await pipeline(request, createWriteStream(fresh))
      renameSync(fresh, file)
      counts.stored += 1
      response.writeHead(200).end()
    } catch {
      rmSync(fresh, { force: true })
      response.destroy()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return {
    address: `http://127.0.0.1:${address.port}`,
    counts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
