import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import type { WordPages } from '../audit/pixels/word-pages.js'
import { readInput } from '../read/input.js'
import { packagedTemplates } from '../read/templates.js'
import { guard } from './guard.js'
import { pageMarkup } from './page-markup.js'
import { commonHeaders, editionPolicy, pagePolicy } from './policies.js'
import type { Session } from './session.js'
import type { Wanted } from './state.js'

/** What requests are answered from. */
export interface PreviewContext {
  session: Session
  word: WordPages
  token: string
  port: () => number
  /** Opens a place that a message names; null where the page opens it by an address. */
  open: ((place: { file: string; line: number; column: number }) => void) | null
}

/** Our own files of the page: nothing else of the disk is ever sent. */
const assets: Readonly<Record<string, string>> = {
  'page.js': 'text/javascript',
  'page.css': 'text/css',
  'pdf.worker.js': 'text/javascript',
}

/** Folder of the compiled page. */
export const assetFolder = path.resolve(packagedTemplates, '../dist/preview')

/** Bytes of a request that opens an editor. */
const longestBody = 8192

/** Answers a request. */
export async function answer(
  context: PreviewContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '', headers } = request
  const guarded = guard({ method, url, headers }, context.port(), context.token)
  for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value)
  const send = (status: number, type: string, policy: string, body: string | Uint8Array) => {
    response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': policy })
    response.end(method === 'HEAD' ? undefined : body)
  }
  const refuse = (status: number) =>
    send(status, 'text/plain; charset=utf-8', editionPolicy, refusals[status] ?? '')
  if ('refused' in guarded) return refuse(guarded.refused)
  if (method === 'POST') return guarded.path === 'open' ? open(context, request, refuse) : refuse(404)
  if (guarded.path === '') return send(200, 'text/html; charset=utf-8', pagePolicy, pageMarkup)
  if (guarded.path === 'events') return events(context.session, guarded.query, request, response)
  const type = Object.hasOwn(assets, guarded.path) ? assets[guarded.path] : undefined
  if (type) {
    const asset = await readInput(path.join(assetFolder, guarded.path), { inside: null, largest: 2 ** 26 })
    return asset.ok ? send(200, `${type}; charset=utf-8`, pagePolicy, asset.bytes) : refuse(404)
  }
  const edition = guarded.path.startsWith('editions/')
    ? context.session.edition(guarded.path.slice('editions/'.length))
    : null
  if (!edition) return refuse(404)
  if (!guarded.query.has('pages')) {
    const charset = edition.mediaType.startsWith('text/') ? '; charset=utf-8' : ''
    return send(200, `${edition.mediaType}${charset}`, editionPolicy, edition.bytes)
  }
  const pages = await context.word.convert(edition.bytes, edition.version)
  return pages ? send(200, 'application/pdf', editionPolicy, pages) : refuse(501)
}

const refusals: Readonly<Record<number, string>> = {
  400: 'This is no request of the preview.\n',
  403: 'Only the page of the preview may ask for this.\n',
  404: 'There is nothing here. Open the address that rapporteur preview printed.\n',
  405: 'The preview does not do this.\n',
  421: 'The preview answers at 127.0.0.1 and localhost alone.\n',
  501: 'LibreOffice, which shows Word files, is not installed, or could not read this one.\n',
}

/** Sends the state to a viewer at each change until they go (Server-Sent Events). */
function events(
  session: Session,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
  const leave = session.join({
    slug: query.get('publication') ?? '',
    wanted: query.getAll('view').slice(0, 4).map(wantedOf),
    send: (state) => response.write(`data: ${JSON.stringify(state)}\n\n`),
  })
  request.on('close', leave)
}

/** `en:html` */
function wantedOf(text: string): Wanted {
  const [language = '', format = ''] = text.split(':')
  return { language, format }
}

/** Opens the place of a message that is shown, and of nothing else. */
async function open(
  { session, open: openPlace }: PreviewContext,
  request: IncomingMessage,
  answerWith: (status: number) => void,
): Promise<void> {
  const place = placeOf(await bodyOf(request))
  if (!place) return answerWith(400)
  if (!openPlace || !session.isShown(place)) return answerWith(404)
  openPlace(place)
  answerWith(200)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request) {
    const bytes = Buffer.from(part)
    length += bytes.length
    if (length > longestBody) return ''
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}

function placeOf(text: string): { file: string; line: number; column: number } | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const { file, line, column } = value as Record<string, unknown>
    return typeof file === 'string' && Number.isInteger(line) && Number.isInteger(column)
      ? { file, line: Number(line), column: Number(column) }
      : null
  } catch {
    return null
  }
}
