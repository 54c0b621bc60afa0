import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** Milliseconds that Chromium may take to answer. */
const longest = 120_000

/** Where browsers that speak Chromium's protocol are found, the likeliest first. */
const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A browser without a window, with one empty page. */
export interface Browser {
  /** Calls a method of the protocol on the page; rejects where it fails or takes too long. */
  call: (method: string, parameters?: object) => Promise<Record<string, unknown>>
  close: () => Promise<void>
}

/** Opens Chromium in a profile of its own; null where none is installed. */
export async function openBrowser(): Promise<Browser | null> {
  for (const program of programs) {
    const browser = await started(program)
    if (browser) return browser
  }
  return null
}

async function started(program: string): Promise<Browser | null> {
  const profile = await mkdtemp(path.join(tmpdir(), 'rapporteur-browser-'))
  // Chromium refuses its sandbox to the superuser.
  const isSuperuser = process.getuid?.() === 0
  const child = spawn(
    program,
    [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--disable-gpu',
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      ...(isSuperuser ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('close', () => resolve())
  })
  const close = async () => {
    child.kill('SIGKILL')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  // What is piped is typed as either; the third is written to and the fourth is read.
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const send = protocol(input, output, ended)
  try {
    const { targetInfos } = (await send('Target.getTargets')) as { targetInfos: TargetInfo[] }
    const page = targetInfos.find(({ type }) => type === 'page')
    const { sessionId } = await send('Target.attachToTarget', { targetId: page?.targetId, flatten: true })
    return { call: (method, parameters) => send(method, parameters, String(sessionId)), close }
  } catch {
    await close()
    return null
  }
}

interface TargetInfo {
  type: string
  targetId: string
}

interface Answer {
  id?: number
  result?: Record<string, unknown>
  error?: { message: string }
}

/** Sends calls as JSON that a zero byte ends, and gives each its answer. */
function protocol(input: Writable, output: Readable, ended: Promise<void>) {
  const waiting = new Map<number, (answer: Answer) => void>()
  let last = 0
  let rest: Buffer[] = []
  const fail = (message: string) => {
    for (const answer of waiting.values()) answer({ error: { message } })
    waiting.clear()
  }
  input.on('error', () => {})
  output.on('error', () => {})
  output.on('data', (chunk: Buffer) => {
    let from = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      const whole = Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8')
      rest = []
      from = end + 1
      const answer = JSON.parse(whole) as Answer
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    }
    rest.push(chunk.subarray(from))
  })
  void ended.then(() => fail('the browser ended'))
  return (method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> => {
    last += 1
    const id = last
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => waiting.get(id)?.({ error: { message: 'the browser did not answer' } }),
        longest,
      )
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer)
        waiting.delete(id)
        if (error) reject(new Error(`${method}: ${error.message}`))
        else resolve(result ?? {})
      })
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }
}
