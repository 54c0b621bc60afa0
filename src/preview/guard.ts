import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What a request says of itself. */
export interface Asked {
  method: string
  /** As it stands in the request line. */
  url: string
  headers: IncomingHttpHeaders
}

/** Where in the preview a request leads, or the status with which it is refused. */
export type Guarded = { path: string; query: URLSearchParams } | { refused: 400 | 403 | 404 | 405 | 421 }

/**
 * Lets only our own page ask. The host must be ours, so that no name of somebody else's that leads to this machine gets
 * in (DNS rebinding); the path must begin with the token, which no other page knows; and what a browser sends from
 * another site is refused whatever it asks for.
 */
export function guard({ method, url, headers }: Asked, port: number, token: string): Guarded {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const host = headers.host ?? ''
  if (!hosts.includes(host)) return { refused: 421 }
  const origins = hosts.map((name) => `http://${name}`)
  if (headers.origin !== undefined && !origins.includes(headers.origin)) return { refused: 403 }
  // A person who opens the address comes from no site.
  if (!['same-origin', 'none', undefined].includes(headers['sec-fetch-site']?.toString()))
    return { refused: 403 }
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return { refused: 405 }
  if (method === 'POST' && headers.origin === undefined) return { refused: 403 }
  if (!url.startsWith('/') || url.length > 4096) return { refused: 400 }
  const [, given = '', ...rest] = (url.split('?')[0] ?? '').split('/')
  if (!isSame(given, token)) return { refused: 404 }
  return { path: rest.join('/'), query: new URLSearchParams(url.slice((url.split('?')[0] ?? '').length)) }
}

function isSame(given: string, token: string): boolean {
  const [first, second] = [given, token].map((text) => Buffer.from(text))
  return (
    first !== undefined &&
    second !== undefined &&
    first.length === second.length &&
    timingSafeEqual(first, second)
  )
}
