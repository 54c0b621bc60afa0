import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Loaded } from '../../src/build/load.js'
import { versions } from '../../src/build/versions.js'
import { readDesign } from '../../src/read/design.js'
import { templatesOf } from '../../src/read/templates.js'
import { workspace } from '../support/workspace.js'

const nothingLoaded: Loaded = {
  slug: 'a',
  isBare: false,
  publication: null,
  kind: null,
  design: null,
  font: () => new Uint8Array(),
  designs: [],
  origins: new Map(),
  languages: {},
  sources: [],
  pictures: new Map(),
  messages: [],
  context: null,
  kindPlaceOf: () => null,
  whereIs: () => ({ file: 'source/a', place: null }),
}

async function defaultDesign(root: string) {
  const { design } = await readDesign('default', templatesOf(root))
  const script = design?.scripts.Latn
  if (!design || !script) throw new Error('No design')
  return { design, script }
}

describe('the versions in the evidence', () => {
  it('should state what a font package says of its own licence, and nothing where it says nothing', async () => {
    const { root } = workspace({})
    const { design, script } = await defaultDesign(root)
    const folder = path.join(root, 'node_modules/@corp/serif')
    mkdirSync(folder, { recursive: true })
    const family = {
      ...script.text,
      name: 'Corp',
      faces: [{ file: '@corp/serif/A.ttf', weight: 400 as const, italic: false }],
    }
    const own = { ...family, name: 'Own', faces: [{ file: 'Own.ttf', weight: 400 as const, italic: false }] }
    const corporate = {
      ...design,
      codeFamily: own,
      fallbackFamilies: [],
      scripts: { Latn: { ...script, text: family, label: own } },
    }
    const fontsWith = (manifest: object) => {
      writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
      return versions({ ...nothingLoaded, design: corporate }, root).fonts
    }
    expect(fontsWith({ version: '2.0.0', license: 'UNLICENSED' })).toEqual([
      { family: 'Corp', version: '2.0.0', licence: 'UNLICENSED' },
      { family: 'Own', version: 'unknown', licence: null },
    ])
    expect(fontsWith({ version: '2.0.0' })).toContainEqual({
      family: 'Corp',
      version: '2.0.0',
      licence: null,
    })
  })

  it('should name every package that we need and that is no font of the edition', async () => {
    const { root } = workspace({})
    const { design } = await defaultDesign(root)
    const { tools, fonts } = versions({ ...nothingLoaded, design }, root)
    const names = tools.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['rapporteur', 'saxes', 'remark-gfm', 'zod', '@cantoo/pdf-lib']),
    )
    expect(names.filter((name) => name.startsWith('@expo-google-fonts/'))).toEqual([])
    expect(tools.filter(({ version }) => version === 'unknown')).toEqual([])
    expect(fonts.map(({ licence }) => licence)).not.toContain(null)
  })
})
