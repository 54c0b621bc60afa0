import { request } from 'node:http'
import { onTestFinished } from 'vitest'
import { buildPublication } from '../../../src/build/build-publication.js'
import { sessionWork } from '../../../src/cli/preview/session-work.js'
import { type Preview, servePreview } from '../../../src/preview/server.js'
import type { PageState } from '../../../src/preview/state.js'
import type { TestWorkspace } from '../../support/workspace.js'

/** How the server answered. */
export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** A preview of a workspace, closed after the test. */
export interface Served extends Preview {
  /** Asks as a program does that may say anything. */
  ask: (
    path: string,
    options?: { method?: string; headers?: Record<string, string>; body?: string },
  ) => Promise<Answer>
  /** Joins as a viewer, and waits for a state. */
  stateWhere: (query: string, isWanted: (state: PageState) => boolean) => Promise<PageState>
  opened: { file: string; line: number; column: number }[]
}

export async function serve({ root }: TestWorkspace, hasEditor = false): Promise<Served> {
  const interrupt = new AbortController()
  const opened: Served['opened'] = []
  const terminal = { cwd: root, out: () => {}, error: () => {}, colour: false, isInteractive: false }
  const session = sessionWork(
    {
      publications: [],
      workspace: null,
      plugins: () => ({ given: false, reason: 'a test' }),
      timeLimit: Number.POSITIVE_INFINITY,
      hasEditor,
    },
    terminal,
    {
      build: buildPublication,
      audit: () => Promise.reject(new Error('Nothing is audited')),
      drawPages: () => Promise.reject(new Error('Nothing is drawn')),
      close: async () => {},
      signal: interrupt.signal,
      onProgress: () => {},
      hideProgress: () => {},
    },
  )
  const preview = await servePreview(session.work, {
    port: 0,
    open: hasEditor ? (place) => opened.push(place) : null,
  })
  onTestFinished(async () => {
    interrupt.abort()
    await preview.close()
    await session.close()
  })
  const { port, pathname, host } = new URL(preview.address)
  const send = (path: string, { method = 'GET', headers = {}, body = '' } = {}) =>
    request({ port, host: '127.0.0.1', path, method, headers: { host, ...headers } }).end(body)
  return {
    ...preview,
    opened,
    ask: (path, options) =>
      new Promise((resolve, reject) => {
        send(path.startsWith('/') ? path : `${pathname}${path}`, options)
          .on('error', reject)
          .on('response', (response) => {
            let text = ''
            response
              .setEncoding('utf8')
              .on('data', (part: string) => {
                text += part
              })
              .on('end', () =>
                resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
              )
          })
      }),
    stateWhere: (query, isWanted) =>
      new Promise((resolve, reject) => {
        const asked = send(`${pathname}events?${query}`)
        asked.on('error', reject).on('response', (response) => {
          let text = ''
          response.setEncoding('utf8').on('data', (part: string) => {
            text += part
            const events = text.split('\n\n')
            text = events.pop() ?? ''
            for (const event of events) {
              const state = JSON.parse(event.replace(/^data: /, '')) as PageState
              if (isWanted(state)) {
                asked.destroy()
                resolve(state)
              }
            }
          })
        })
        asked.on('error', () => {})
      }),
  }
}
