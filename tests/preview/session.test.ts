import { describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../src/build/draft/draft.js'
import { openSession } from '../../src/preview/session.js'
import type { PageState } from '../../src/preview/state.js'

const publication: Draft['publication'] = { slug: 'a', source: 'en', languages: [], formats: [] }

function drafted(version: string): Draft {
  const edition = { language: 'en', format: 'web', mediaType: 'text/html', name: 'en/a.en.html' }
  return { publication, editions: [{ ...edition, bytes: new Uint8Array(), version }], held: [], places: {} }
}

function session(draft: () => Promise<Draft>) {
  const failures: unknown[] = []
  const checks: string[] = []
  const states: PageState[] = []
  const opened = openSession({
    publications: async () => ['a'],
    draft,
    check: async (slug) => {
      checks.push(slug)
      return []
    },
    shown: () => {
      throw new Error('Nothing was reported')
    },
    failed: (error) => failures.push(error),
  })
  const leave = opened.join({
    slug: 'a',
    wanted: [{ language: 'en', format: 'web' }],
    send: (state) => states.push(state),
  })
  return { ...opened, leave, failures, checks, states }
}

describe('a session should', () => {
  it('keep the last good pages of a language whose draft fails, and say so', async () => {
    const drafts = [
      async () => drafted('1'),
      () => Promise.reject(new Error('time')),
      async () => drafted('2'),
    ]
    const { changed, states, failures, checks } = session(() =>
      (drafts.shift() ?? (async () => drafted('3')))(),
    )
    await vi.waitFor(() => expect(states.at(-1)?.editions[0]?.version).toBe('1'))
    await vi.waitFor(() => expect(states.at(-1)?.isBusy).toBe(false))
    changed()
    await vi.waitFor(() => expect(states.at(-1)?.held).toEqual(['en']))
    expect(states.at(-1)?.editions[0]?.version).toBe('1')
    expect(failures).toHaveLength(1)
    await vi.waitFor(() => expect(checks).toHaveLength(2))
    changed()
    await vi.waitFor(() => expect(states.at(-1)?.editions[0]?.version).toBe('2'))
    expect(states.at(-1)?.held).toEqual([])
  })

  it('draft once more, and not more often, for what changes while it drafts', async () => {
    let running = 0
    let most = 0
    let made = 0
    let open = () => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const { changed, states } = session(async () => {
      running += 1
      most = Math.max(most, running)
      await gate
      running -= 1
      made += 1
      return drafted(String(made))
    })
    await vi.waitFor(() => expect(running).toBe(1))
    for (let times = 0; times < 10; times += 1) changed()
    open()
    await vi.waitFor(() =>
      expect(states.at(-1)).toMatchObject({ isBusy: false, editions: [{ version: '2' }] }),
    )
    expect(most).toBe(1)
    expect(made).toBe(2)
  })

  it('send nothing to who left, and draft nothing for nobody', async () => {
    const draft = vi.fn(async () => drafted('1'))
    const { changed, leave, states } = session(draft)
    await vi.waitFor(() => expect(states.at(-1)?.isBusy).toBe(false))
    leave()
    const [calls, before] = [draft.mock.calls.length, states.length]
    changed()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(draft.mock.calls).toHaveLength(calls)
    expect(states).toHaveLength(before)
  })
})
