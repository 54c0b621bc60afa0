import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Text pairs of the comparison's corpus are the largest file that belongs here. */
const mostBytes = 1_000_000

describe.skipIf(!existsSync(path.join(root, '.git')))('the files of the repository', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(root, file)))

  it('should be no larger than texts and pictures are', () => {
    expect(files.length).toBeGreaterThan(1000)
    expect(files.filter((file) => statSync(path.join(root, file)).size > mostBytes)).toEqual([])
  })

  it('should be no packages of other programs', () => {
    expect(files.filter((file) => /\.(?:whl|tgz|jar|exe|so|dylib|dll|node|wasm)$/i.test(file))).toEqual([])
  })
})
