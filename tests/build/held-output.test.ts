import { describe, expect, it } from 'vitest'
import { HeldOutput } from '../../src/build/held-output.js'
import { build } from '../../src/library/stages.js'
import { goodFiles, workspace } from '../support/workspace.js'

const compiled = (slug: string, megabytes: number) => ({
  slug,
  files: new Map([['a', new Uint8Array(megabytes * 1024 * 1024)]]),
  record: null,
  editions: [],
  part: null,
})

describe('finished publications should', () => {
  it('be written together where they are small, at once where they are large, and at the end', () => {
    const held = new HeldOutput()
    expect(held.isDue(true)).toBe(false)
    held.add(compiled('one', 1))
    expect(held.isDue(false)).toBe(false)
    expect(held.isDue(true)).toBe(true)
    held.add(compiled('two', 20))
    expect(held.isDue(false)).toBe(true)
    expect(held.take().map(({ slug }) => slug)).toEqual(['one', 'two'])
    expect(held.isDue(true)).toBe(false)
    held.add(compiled('three', 1))
    expect(held.isDue(false)).toBe(false)
  })

  it('leave those that failed as they were, and be counted', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c'].flatMap((slug) =>
        Object.entries(goodFiles).map(([name, text]) => [name.replace('good', slug), text]),
      ),
    )
    const at = workspace(files)
    const first = await build({ cwd: at.root })
    expect(first.written).toEqual(['a', 'b', 'c'])
    const whole = at.output()
    at.write({ 'source/b/en.md': '---\ntitle: A report\n---\n\n[](#nowhere)\n' })
    const steps: (string | undefined)[] = []
    const second = await build({
      cwd: at.root,
      onProgress: ({ done, total, slug, step }) => {
        if (step === 'read') steps.push(`${slug} ${done} ${total}`)
      },
    })
    expect(second).toMatchObject({ written: ['a', 'c'], failed: ['b'] })
    expect(steps).toEqual(['a 0 3', 'b 1 3', 'c 2 3'])
    expect(at.output()).toEqual(whole)
  })
})
