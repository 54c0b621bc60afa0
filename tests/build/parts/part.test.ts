import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { workspace } from '../../support/workspace.js'
import { threePublications } from './support.js'

describe('a part of a build should', () => {
  it('hold its jobs and nothing else, and be sound by itself', async () => {
    const at = workspace(threePublications)
    await at.run('build', '--job', 'alpha/en/html,beta/fr/md', '--out', 'part')
    await at.run('build', '--job', 'beta/fr/html', '--out', 'part')
    const names = readdirSync(path.join(at.root, 'part'), { recursive: true }).map(String)
    expect(names.filter((name) => /\.(?:html|md|docx)$/u.test(name)).sort()).toEqual([
      'beta/evidence/index.html',
      'beta/fr/beta.fr.html',
      'index.html',
    ])
    expect(await at.run('audit', 'part')).toMatchObject({ exitCode: 0 })
  })

  it('refuse what the whole refuses, be the error in a language or a text of another part', async () => {
    const broken = '---\ntitle: Deuxième\n---\n\n## Un {#one}\n\nVoir [là](#nowhere).\n'
    const at = workspace({ ...threePublications, 'source/beta/fr.md': broken })
    const { exitCode, messages } = await at.messages('build', '--job', 'beta/en/md', '--out', 'part')
    expect(exitCode).toBe(1)
    expect(messages.map(({ file }) => file)).toContain('source/beta/fr.md')
    expect(readdirSync(path.join(at.root, 'part'))).not.toContain('beta')
    const merged = await at.messages('merge', 'part')
    expect(merged.messages.map(({ reason }) => reason)).toContain(
      'Missing `beta/en/md`: part has refused the publication, and its messages say why',
    )
  })

  it('refuse under --strict what the whole refuses', async () => {
    const at = workspace(threePublications)
    const codes: number[] = []
    for (const index of [1, 2, 3])
      codes.push((await at.run('build', '--strict', '--shard', `${index}/3`)).exitCode)
    expect(codes.filter((code) => code === 1)).toHaveLength(1)
    expect((await at.run('build', '--strict')).exitCode).toBe(1)
  })

  it('say of publications whose jobs are not known what the whole says, whichever it is', async () => {
    const at = workspace({ ...threePublications, 'source/delta/publication.yaml': 'kind: [\n' })
    for (const index of [1, 2]) {
      const { exitCode, messages } = await at.messages('build', '--shard', `${index}/2`)
      expect(exitCode).toBe(1)
      expect(messages.map(({ file }) => file)).toContain('source/delta/publication.yaml')
    }
    expect(await at.run('plan')).toMatchObject({ exitCode: 1, error: expect.stringContaining('delta') })
  })

  it('be there without a job, so that as many parts are joined as there were shares', async () => {
    const at = workspace()
    for (const index of [1, 2, 3]) expect((await at.run('build', '--shard', `${index}/3`)).exitCode).toBe(0)
    expect((await at.run('merge', 'parts/1-of-3', 'parts/2-of-3', 'parts/3-of-3')).exitCode).toBe(0)
  })

  it('be found in a folder that holds parts, at the place where its job has left it', async () => {
    const at = workspace(threePublications)
    const jobs = (await at.run('plan', 'beta')).out.trim().split('\n')
    for (const job of jobs) await at.run('build', 'beta', '--job', job)
    expect(existsSync(path.join(at.root, 'parts/beta/fr/md/part.json'))).toBe(true)
    expect((await at.run('merge', 'parts')).error).toContain(`joined ${jobs.length} editions in `)
    expect((await at.run('merge', 'source')).out).toContain('Unexpected folder, expected a part')
  })

  it('neither replace a whole nor be replaced by one', async () => {
    const at = workspace()
    await at.run('build')
    const before = at.output()
    expect((await at.run('build', '--shard', '1/2', '--out', 'out')).out).toContain(
      'a whole build stands there',
    )
    expect(at.output()).toEqual(before)
    await at.run('build', '--shard', '1/1', '--out', 'part')
    expect((await at.run('build', '--out', 'part')).out).toContain('a part of a build stands there')
    expect((await at.run('merge', 'part', '--out', 'part')).out).toContain('a part of a build stands there')
    expect(existsSync(path.join(at.root, 'part/part.json'))).toBe(true)
  })

  it.each([['0/2'], ['3/2'], ['2'], ['a/b'], ['1/0']])('not be asked for as %s', async (value) => {
    const { exitCode, error } = await workspace().run('build', '--shard', value)
    expect(exitCode).toBe(2)
    expect(error).toContain('Expected the number of a share')
  })

  it('be a share or jobs, and jobs that there are', async () => {
    const at = workspace()
    expect((await at.run('build', '--shard', '1/2', '--job', 'good/en/html')).exitCode).toBe(2)
    expect((await at.run('build', '--job', 'good/en/pdf')).out).toContain('Unknown job `good/en/pdf`')
    expect((await at.run('build', '--job', 'bad/en/html')).out).toContain('Unknown job `bad/en/html`')
  })
})

describe('a plan should', () => {
  it('list every job of every publication with its effort, as lines and as JSON', async () => {
    const at = workspace(threePublications)
    const lines = (await at.run('plan', '-f', 'html,docx')).out.trim().split('\n')
    const { jobs } = JSON.parse((await at.run('plan', '-f', 'html,docx', '--json')).out)
    expect(jobs.map(({ job }: { job: string }) => job)).toEqual(lines)
    expect(jobs[0]).toEqual({
      job: 'alpha/en/html',
      publication: 'alpha',
      language: 'en',
      format: 'html',
      effort: expect.any(Number),
    })
    expect(jobs[1].effort).toBeGreaterThan(jobs[0].effort)
    const shares = await Promise.all(
      [1, 2].map((n) => at.run('plan', '-f', 'html,docx', '--shard', `${n}/2`)),
    )
    expect(shares.map(({ out }) => out).join('')).toBe(`${lines.join('\n')}\n`)
  })
})
