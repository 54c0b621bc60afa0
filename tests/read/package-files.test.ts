import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { designFiles } from '../../src/read/design-files.js'
import { packageNameOf } from '../../src/read/package-files.js'
import { templatesOf } from '../../src/read/templates.js'
import { workspace } from '../support/workspace.js'

const serif = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'

function read(root: string, file: string): string {
  return Buffer.from(designFiles(templatesOf(root), 'own')(file)).toString()
}

describe('a file of a package should', () => {
  it('be that of the workspace, before ours', () => {
    const { root } = workspace({ [`node_modules/${serif}`]: 'mine' })
    expect(read(root, serif)).toBe('mine')
    expect(read(workspace({}).root, serif)).not.toBe('mine')
  })

  it('not come from a package above the workspace', () => {
    const above = workspace({ 'node_modules/@corp/a/A.ttf': 'above', 'inner/rapporteur.yaml': '' })
    expect(() => read(path.join(above.root, 'inner'), '@corp/a/A.ttf')).toThrow('Missing file')
  })

  it('come from a linked package, and not by a link that leads out of its package', () => {
    const elsewhere = workspace({ 'package/A.ttf': 'linked', 'secret.txt': 'secret' })
    const { root } = workspace({})
    mkdirSync(path.join(root, 'node_modules/@corp'), { recursive: true })
    symlinkSync(path.join(elsewhere.root, 'package'), path.join(root, 'node_modules/@corp/a'))
    symlinkSync(path.join(elsewhere.root, 'secret.txt'), path.join(elsewhere.root, 'package/B.ttf'))
    expect(read(root, '@corp/a/A.ttf')).toBe('linked')
    expect(() => read(root, '@corp/a/B.ttf')).toThrow('leads out')
  })

  it.each(['../a/A.ttf', '@corp/a/../../A.ttf', '/etc/passwd', '@corp', 'a\\b/c', '@corp/a/'])(
    'not be `%s`',
    (file) => expect(packageNameOf(file)).toBeNull(),
  )
})
