import { cpSync } from 'node:fs'
import path from 'node:path'
import type { Files, TestWorkspace } from '../../support/workspace.js'

/** Three publications: several languages and formats, a draft with a warning, and a folder without settings. */
export const threePublications: Files = {
  'rapporteur.yaml': 'organisation: A secretariat\n',
  'source/alpha/publication.yaml':
    'kind: plain\nformats: [html, md, docx]\nlanguages: [en, ar]\nidentifier: A/1\n',
  'source/alpha/en.md': '---\ntitle: First\n---\n\n## One {#one}\n\nWords, and 5 figures.\n',
  'source/alpha/ar.md': '---\ntitle: الأول\n---\n\n## واحد {#one}\n\nكلمات و5 أرقام.\n',
  'source/beta/publication.yaml': 'kind: plain\nformats: [html, md]\nlanguages: [en, fr]\n',
  'source/beta/en.md': '---\ntitle: Second\n---\n\n## One {#one}\n\nIn 2017, words.\n',
  'source/beta/fr.md': '---\ntitle: Deuxième\n---\n\n## Un {#one}\n\nEn 2017, des mots.\n',
  'source/gamma/report.md': '# Third\n\nWords without settings.\n',
}

/** What is built of them. */
export const asked = ['--format', 'html,md']

/** Builds every share, each into a folder of its own; the folders. */
export async function buildShares(at: TestWorkspace, count: number): Promise<string[]> {
  const folders: string[] = []
  for (let index = 1; index <= count; index++) {
    const folder = `parts/${index}-of-${count}`
    const { exitCode, out } = await at.run('build', '--shard', `${index}/${count}`)
    if (exitCode !== 0) throw new Error(out)
    folders.push(folder)
  }
  return folders
}

/** Copies a part, so that a test can damage it. */
export function copyOf(at: TestWorkspace, folder: string, name: string): string {
  cpSync(path.join(at.root, folder), path.join(at.root, name), { recursive: true })
  return name
}
