import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSums, sumsFile } from '../../../src/audit/sums.js'
import { joiningFaults } from '../../../src/model/faults/joining.js'
import { sha256 } from '../../../src/model/sha256.js'
import { type TestWorkspace, workspace } from '../../support/workspace.js'
import { buildShares, copyOf, threePublications } from './support.js'

let at: TestWorkspace
let whole: Map<string, string>
let jobs: string[]
/** The two shares of two. */
let halves: [string, string]

beforeAll(async () => {
  at = workspace(threePublications, afterAll)
  expect((await at.run('build')).exitCode).toBe(0)
  whole = at.output()
  rmSync(path.join(at.root, 'out'), { recursive: true })
  jobs = (await at.run('plan')).out.trim().split('\n')
  const [first = '', second = ''] = await buildShares(at, 2)
  halves = [first, second]
}, 120_000)

/** Problems that were reported. */
const provoked = new Set<string>()

/** Joins parts and returns what came of it; what stands in `out/` afterwards is taken away. */
async function joined(...parts: string[]) {
  const { exitCode, messages } = await at.messages('merge', ...parts)
  const output = exitCode === 0 ? at.output() : null
  rmSync(path.join(at.root, 'out'), { recursive: true, force: true })
  for (const { ruleId } of messages) provoked.add(ruleId)
  return { exitCode, output, reported: messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`) }
}

describe('parts that are joined should be what one build makes, byte for byte,', () => {
  it('of a set that holds several formats, languages and a warning', () => {
    expect(jobs).toHaveLength(6 + 4 + 3)
    expect(whole.size).toBeGreaterThan(30)
    const reported = Buffer.from(whole.get('gamma/evidence/messages.json') ?? '', 'base64').toString()
    expect(reported).toContain('detected-language')
  })

  it.each([1, 2, 3, 5, 13, 16])(
    'in %d shares',
    async (count) => {
      const { output, reported } = await joined(...(await buildShares(at, count)))
      expect(reported).toEqual([])
      expect(output).toEqual(whole)
    },
    120_000,
  )

  it('however the jobs are divided, in whatever order they are given, some in two parts', async () => {
    const divisions = fc.tuple(
      fc.array(fc.nat(2), { minLength: 13, maxLength: 13 }),
      fc.subarray([0, 4, 8, 12]),
    )
    let run = 0
    await fc.assert(
      fc.asyncProperty(divisions, async ([places, twice]) => {
        run += 1
        const parts: string[] = []
        for (const place of [2, 1, 0]) {
          const own = jobs.filter(
            (_, index) => places[index] === place || (place === 0 && twice.includes(index)),
          )
          if (own.length === 0) continue
          const out = `parts/run-${run}-${place}`
          expect((await at.run('build', '--job', own.join(','), '--out', out)).exitCode).toBe(0)
          parts.push(out)
        }
        expect((await joined(...parts)).output).toEqual(whole)
      }),
      { numRuns: 6 },
    )
  }, 240_000)

  it('where only some publications, languages and formats were asked for', async () => {
    const args = ['alpha', '-l', 'ar', '-f', 'md,html']
    await at.run('build', ...args)
    const expected = at.output()
    rmSync(path.join(at.root, 'out'), { recursive: true })
    for (const index of [1, 2])
      await at.run('build', ...args, '--shard', `${index}/2`, '--out', `some/${index}`)
    const { output } = await joined('some/1', 'some/2')
    expect(output).toEqual(expected)
    expect([...expected.keys()].filter((name) => /^\w+\/(?:ar|en|fr)\//u.test(name))).toHaveLength(2)
  })
})

describe('a join should be refused', () => {
  it('without all jobs, which are named', async () => {
    const { exitCode, reported } = await joined(halves[0])
    expect(exitCode).toBe(2)
    expect(reported).toContain('missing-job: Missing `gamma/en/html`, expected it in one of the parts')
  })

  it('where a file of a part was changed, taken away or added', async () => {
    const [first, second] = halves
    const changed = copyOf(at, first, 'changed')
    writeFileSync(path.join(at.root, changed, 'alpha/en/alpha.en.md'), 'Other words.\n')
    expect((await joined(changed, second)).reported).toEqual([
      'damaged-part: Unexpected content: the checksum differs from `SHA256SUMS`',
    ])
    const missing = copyOf(at, first, 'missing')
    rmSync(path.join(at.root, missing, 'alpha/en/alpha.en.html'))
    expect((await joined(missing, second)).reported).toEqual([
      'damaged-part: Missing file, which `SHA256SUMS` names',
    ])
    const added = copyOf(at, first, 'added')
    writeFileSync(path.join(at.root, added, 'alpha/en/more.html'), '')
    symlinkSync('/etc/hostname', path.join(at.root, added, 'alpha/en/link.html'))
    expect((await joined(added, second)).reported).toEqual([
      'damaged-part: Unexpected link, expected plain files: a build makes no links',
      'damaged-part: Unexpected file, which `SHA256SUMS` does not name',
    ])
  })

  it('where an edition stands in two parts with different bytes, be its sums in order', async () => {
    const other = copyOf(at, halves[0], 'other')
    forge(other, 'alpha/en/alpha.en.md', 'Other words.\n')
    const { exitCode, reported } = await joined(...halves, other)
    expect(exitCode).toBe(2)
    expect(reported).toEqual([
      `different-parts: Unexpected edition \`alpha/en/alpha.en.md\`: its bytes differ from those in ${halves[0]}`,
    ])
  })

  it('where evidence that all parts share differs', async () => {
    const forged = copyOf(at, halves[0], 'evidence')
    const name = 'beta/evidence/parity.json'
    forge(forged, name, `${read(forged, name)}\n`)
    expect((await joined(forged, halves[1])).reported).toEqual([
      expect.stringContaining('different-parts: Unexpected evidence of `beta` in'),
    ])
  })

  it('where another program or another Node.js made a part', async () => {
    const record = (name: string, change: (program: Record<string, unknown>) => void) => {
      const folder = copyOf(at, halves[1], name)
      const part = JSON.parse(read(folder, 'part.json'))
      change(part.program)
      forge(folder, 'part.json', JSON.stringify(part))
      return folder
    }
    const older = record('older', (program) => {
      program.version = '0.0.1'
    })
    expect((await joined(halves[0], older)).reported).toEqual([
      expect.stringMatching(/^different-program: Unexpected version 0\.0\.1 of Rapporteur, expected \d/u),
    ])
    const patched = record('patched', (program) => {
      program.sum = 'f'.repeat(64)
    })
    expect((await joined(halves[0], patched)).reported).toEqual([
      'different-program: Unexpected program of the same version, expected the one that joins the parts',
    ])
    const onNode = record('on-node', (program) => {
      program.node = ['v99.0.0']
    })
    expect((await joined(halves[0], onNode)).reported).toEqual([
      expect.stringContaining('different-program: Unexpected Node.js (v99.0.0), expected that of'),
    ])
  })

  it('where parts are of builds that were asked for otherwise', async () => {
    await at.run('build', '--strict', 'beta', '--shard', '1/1', '--out', 'strict')
    expect((await joined(halves[0], 'strict')).reported).toEqual([
      expect.stringContaining('different-parts: Unexpected part of another build'),
    ])
  })

  it('where the workspace is not what the parts were made from', async () => {
    for (const [name, text] of Object.entries({
      'source/beta/fr.md': '---\ntitle: Deuxième\n---\n\n## Un {#one}\n\nEn 2017, d’autres mots.\n',
      'rapporteur.yaml': 'organisation: Another\n',
      'templates/languages/fr.yaml': 'extends: fr\n',
    })) {
      const before = threePublications[name] ?? null
      at.write({ [name]: text })
      const { exitCode, reported } = await joined(...halves)
      at.write({ [name]: before })
      expect(exitCode).toBe(2)
      expect(reported).toContain(
        `different-sources: Unexpected part: it was not made from \`${name}\` as it is now`,
      )
    }
  })

  it('of folders that are no parts', async () => {
    mkdirSync(path.join(at.root, 'empty'), { recursive: true })
    for (const name of ['empty', 'nowhere', 'source'])
      expect((await joined(name)).reported[0]).toMatch(/^no-part: /u)
  })
})

it('every problem of joining should be reported by one of these', () => {
  // The name of a job is typed behind `build`.
  const expected = Object.keys(joiningFaults).filter((id) => id !== 'unknown-job')
  expect([...provoked].sort()).toEqual(expected.sort())
})

function read(folder: string, name: string): string {
  return readFileSync(path.join(at.root, folder, name), 'utf8')
}

/** Changes a file of a part, and its sums and its manifest with it. */
function forge(folder: string, name: string, text: string): void {
  const before = sha256(read(folder, name))
  writeFileSync(path.join(at.root, folder, name), text)
  const manifest = read(folder, 'manifest.json').replaceAll(before, sha256(text))
  writeFileSync(path.join(at.root, folder, 'manifest.json'), manifest)
  const sums = parseSums(read(folder, 'SHA256SUMS'))
  sums.set(name, sha256(text)).set('manifest.json', sha256(manifest))
  writeFileSync(path.join(at.root, folder, 'SHA256SUMS'), sumsFile(sums))
}
