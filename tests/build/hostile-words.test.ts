import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { Element, Nodes } from 'hast'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import rehypeParse from 'rehype-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/build/index.js'
import { workspace } from '../support/workspace.js'

/** Ends whatever it stands in, in every language of our formats, and begins something that runs. */
const payloads = [
  '</style></title></textarea></svg><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)> \' onload=alert(1) x=',
  '*/ } body { background: url(https://example.org/x) } /*',
  ']]></w:t><w:instrText> INCLUDETEXT "https://example.org" </w:instrText>',
  '" \\o "x" DDEAUTO c:\\windows\\system32\\cmd.exe',
  ') /S /JavaScript /JS (app.alert(1)) >> (',
  '<?xpacket end="w"?><!-- --> &amp;lt; %s ${7*7} {{7*7}}',
]
const all = payloads.join(' ')
const yaml = JSON.stringify(all)
const escaped = all.replace(/[\\`*_{}[\]<>()#+\-.!|"$&:~^=]/gu, '\\$&')

const files = {
  'rapporteur.yaml': `organisation: ${yaml}\nseverity: { text-language: 'off', other-language: 'off', bare-url: 'off', quotation-marks: 'off', balanced-marks: 'off' }\n`,
  'templates/kinds/own.yaml': `roles: {}\nblocks:\n  notice: { shape: notice, label: warn }\nlabels:\n  warn: { en: ${yaml} }\n`,
  'templates/designs/own/design.yaml': `extends: default\nscripts:\n  Latn:\n    text:\n      name: ${yaml}\n      fallbacks: [${yaml}, serif]\n      word: ${yaml}\n      kerning: true\n      faces: [{ file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf', weight: 400, italic: false }]\n`,
  'source/good/publication.yaml': `kind: own\ndesign: own\nlanguages: [en]\nidentifier: ${JSON.stringify('A/1 </style>">')}\nfonts: embed\nattach-source: true\nstatus: draft\nnames: [{ en: ${yaml} }]\n`,
  'source/good/en.md': `---
title: ${yaml}
subtitle: ${yaml}
short-title: ${yaml}
place: ${yaml}
organisers: [${yaml}]
publisher: ${yaml}
rights: ${yaml}
abstract: ${yaml}
keywords: [${yaml}]
---

## ${escaped} {#first}

${escaped} [link ${escaped}](https://example.org/?a="b'<c>(d)) and \`${all.replaceAll('`', '')}\`[^n], see [](#t).

:::notice
${escaped}
:::

:::table{#t}
| ${escaped} | B |
| --- | --- |
| ${escaped} | C |

${escaped}
:::

\`\`\`
${all}
\`\`\`

![${escaped}](media/a.svg)

[^n]: ${escaped}
`,
  'source/good/media/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><title>${xml(all)}</title><text x="5" y="20" style="font-family: '${xml(all.replaceAll("'", '').replaceAll('url(', ''))}'; fill: #333" font-size="5">Words</text></svg>`,
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function elementsOf(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsOf(child))] : own
}

describe('hostile words of authors and designers should', () => {
  const out = new Map<string, Buffer>()
  it('build without an error', async () => {
    const place = workspace(files)
    const result = await build({
      cwd: place.root,
      publications: [],
      languages: [],
      formats: [],
      out: null,
      strict: false,
      write: true,
    })
    expect(result.messages.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const name of place.output().keys()) out.set(name, readFileSync(path.join(place.root, 'out', name)))
  }, 60_000)

  it('be words in every page: no element, attribute or style of their own', () => {
    const pages = [...out].filter(([name]) => name.endsWith('.html'))
    expect(pages.map(([name]) => name).sort()).toEqual([
      'good/en/good.en.html',
      'good/evidence/index.html',
      'index.html',
    ])
    for (const [name, bytes] of pages) {
      const elements = elementsOf(unified().use(rehypeParse).parse(bytes.toString()))
      const tags = new Set(elements.map(({ tagName }) => tagName))
      for (const tag of ['script', 'iframe', 'object', 'embed', 'base', 'form', 'svg', 'textarea'])
        expect(tags, name).not.toContain(tag)
      expect(
        elements.filter(({ tagName }) => tagName === 'style'),
        name,
      ).toHaveLength(1)
      for (const { properties } of elements) {
        expect(
          Object.keys(properties).filter((key) => /^on|^style$|^srcDoc$/iu.test(key)),
          name,
        ).toEqual([])
        for (const key of ['href', 'src']) {
          if (properties[key] !== undefined)
            expect(String(properties[key])).toMatch(/^(?:#|https:\/\/example\.org|data:image\/|[\w./-]+$)/u)
        }
      }
      const sheet = elements.find(({ tagName }) => tagName === 'style')?.children[0]
      const rules = sheet?.type === 'text' ? sheet.value.replace(/"(?:[^"\\]|\\.)*"/gu, '""') : ''
      expect(rules.length).toBeGreaterThan(1000)
      expect(/<|background: url\(|alert/u.test(rules), name).toBe(false)
    }
    expect(out.get('good/en/good.en.html')?.toString()).toContain('alert(1)')
  })

  it('be text in every part of Word, in no instruction and no relationship', () => {
    const parts = unzipSync(out.get('good/en/good.en.docx') ?? new Uint8Array())
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/u.test(name)) continue
      const parser = new SaxesParser()
      let element = ''
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`)
      })
      parser.on('opentag', (tag) => {
        element = tag.name
        if (tag.name === 'Relationship' && tag.attributes.TargetMode === 'External')
          expect(String(tag.attributes.Target)).toMatch(/^https:\/\/example\.org/u)
      })
      parser.on('text', (text) => {
        if (element === 'w:instrText')
          expect(text).toMatch(/^ (?:PAGE|NUMPAGES|STYLEREF|SEQ|REF|PAGEREF|TOC|NOTEREF)\b[\w\s\\*"-]*$/u)
      })
      parser.write(new TextDecoder().decode(bytes)).close()
    }
  })

  it('start no action and hold no script in PDF', async () => {
    const pdf = await getDocument({
      data: new Uint8Array(out.get('good/en/good.en.pdf') ?? []),
      verbosity: 0,
    }).promise
    expect(await pdf.getJSActions()).toBeNull()
    expect(await pdf.getOpenAction()).toBeNull()
    for (let number = 1; number <= pdf.numPages; number++) {
      for (const annotation of await (await pdf.getPage(number)).getAnnotations()) {
        expect(annotation.subtype).toBe('Link')
        if (annotation.url) expect(annotation.url).toMatch(/^https:\/\/example\.org/u)
      }
    }
    const { info, metadata } = await pdf.getMetadata()
    expect((info as { Title: string }).Title).toContain('alert(1)')
    expect(metadata?.get('dc:title')).toContain('<script>')
    await pdf.destroy()
  })
})

describe('hostile names and words in messages should', () => {
  const name = 'x\n::error file=a::forged\u001B[31m\u202E.svg'
  const hostile = {
    'source/good/publication.yaml': 'languages: [en]\n',
    'source/good/en.md': `---\ntitle: A\n"evil\\n::error::forged\\u001b[2J": 1\n---\n\nWords.\n`,
    [`source/good/media/${name}`]: '<svg/>',
    'source/good/de\u001B[2J.md': 'x',
  }

  it.each(['pretty', 'github', 'json', 'sarif', 'junit'])(
    'move no terminal and give no command in %s',
    async (form) => {
      const place = workspace(process.platform === 'win32' ? { 'source/good/en.md': 'x' } : hostile)
      const { out: text, error } = await place.run('check', '--report', form)
      for (const said of [text, error]) {
        expect(said).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u)
        const commands = said.split('\n').filter((line) => /^\s*::/u.test(line))
        expect(
          commands.every(
            (line) => form === 'github' && /^::(?:error|warning|notice) file=source/u.test(line),
          ),
        ).toBe(true)
      }
    },
  )
})
