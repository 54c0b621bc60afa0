import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Files, writeFiles } from '../../support/workspace.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Two publications, one in two languages and with a PDF. */
const publications: Files = {
  'rapporteur.yaml': 'organisation: A secretariat\n',
  'source/first/publication.yaml': 'kind: plain\nformats: [pdf, html]\nlanguages: [en, ar]\n',
  'source/first/en.md': '---\ntitle: First [report](https://example.org)\n---\n\n## One {#one}\n\nWords.\n',
  'source/first/ar.md': '---\ntitle: التقرير الأول\n---\n\n## واحد {#one}\n\nكلمات.\n',
  'source/second/publication.yaml': 'kind: plain\nformats: [html, md]\nlanguages: [en]\n',
  'source/second/en.md': '---\ntitle: Second\n---\n\n## One {#one}\n\nWords.\n',
}

/** A repository of reports, as one with continuous integration has it: the packed package in it, and a lock file. */
export interface ReportsRepository {
  /** A fresh clone of its last commit, with more files changed in it. */
  clone: (changed?: Files) => string
  /** An empty folder. */
  folder: () => string
  remove: () => void
}

/** Packs the package and commits a workspace that names it, in a folder of the repository. */
export function reportsRepository(directory = '.'): ReportsRepository {
  const top = mkdtempSync(path.join(tmpdir(), 'rapporteur-ci-'))
  const folder = () => mkdtempSync(path.join(top, 'run-'))
  const origin = path.join(top, 'origin')
  const place = path.join(origin, directory)
  writeFiles(place, { ...publications, '.gitignore': 'node_modules/\nout/\nparts/\n' })
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: place, encoding: 'utf8', stdio: 'pipe' })
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place], { cwd: root })
  const packed = readdirSync(place).find((name) => name.endsWith('.tgz'))
  const manifest = { private: true, dependencies: { rapporteur: `file:${packed}` } }
  writeFileSync(path.join(place, 'package.json'), JSON.stringify(manifest))
  npm('install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund')
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd,
      stdio: 'pipe',
    })
  git(origin, 'init', '-q')
  git(origin, 'add', '-A')
  git(origin, 'commit', '-qm', 'Reports')
  return {
    clone: (changed = {}) => {
      const made = path.join(folder(), 'clone')
      git(top, 'clone', '-q', origin, made)
      writeFiles(path.join(made, directory), changed)
      return made
    },
    folder,
    remove: () => rmSync(top, { recursive: true, force: true }),
  }
}
