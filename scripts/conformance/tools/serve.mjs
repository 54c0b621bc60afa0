// @ts-check
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/**
 * Serves folders on the loopback interface, each under its number: `/0/`, `/1/`, ….
 *
 * @param {string[]} folders
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serve(folders) {
  const server = createServer(async (request, response) => {
    const file = locate(folders, request.url ?? '/')
    const found = file === undefined ? undefined : await regular(file)
    if (found === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' })
    if (request.method === 'HEAD') response.end()
    else createReadStream(found).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, close: () => close(server) }
}

/**
 * @param {string[]} folders
 * @param {string} url
 * @returns {string | undefined} The file that a URL names, if it stays inside its folder.
 */
function locate(folders, url) {
  const [, number, rest] = /^\/(\d+)\/([^?#]*)/.exec(url) ?? []
  const folder = folders[Number(number)]
  if (folder === undefined || rest === undefined) return undefined
  const path = normalize(join(folder, decode(rest)))
  return path.startsWith(normalize(folder) + sep) ? path : undefined
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** @param {string} file */
async function regular(file) {
  const target = file.endsWith(sep) ? join(file, 'index.html') : file
  const found = await stat(target).catch(() => undefined)
  return found?.isFile() ? target : undefined
}

/** @param {import('node:http').Server} server */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined))
    server.closeAllConnections()
  }).then(() => undefined)
}
