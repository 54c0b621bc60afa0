import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { axeFindings } from '../../../scripts/conformance/findings/axe.mjs'
import { epubcheckFindings } from '../../../scripts/conformance/findings/epubcheck.mjs'
import { linkFindings } from '../../../scripts/conformance/findings/links.mjs'
import { nuFindings } from '../../../scripts/conformance/findings/nu.mjs'
import { ooxmlFindings } from '../../../scripts/conformance/findings/ooxml.mjs'
import { pandocCounts, pandocFindings } from '../../../scripts/conformance/findings/pandoc.mjs'
import { inOrder, verapdfFindings } from '../../../scripts/conformance/findings/verapdf.mjs'
import { xmllintFindings } from '../../../scripts/conformance/findings/xmllint.mjs'

/** A report that the checker itself wrote, without times and paths. */
function recorded(name: string) {
  return JSON.parse(readFileSync(new URL(`../../fixtures/conformance/${name}.json`, import.meta.url), 'utf8'))
}

describe('veraPDF', () => {
  const [good, bad, broken] = recorded('verapdf')

  test('a file that claims and earns PDF/UA and PDF/A should pass', () => {
    expect(verapdfFindings(good)).toEqual({ findings: [], profiles: ['PDF/A-2A', 'PDF/UA-1'] })
  })

  test('a file without a claim should fail for that and for what breaks PDF/UA, with clause and place', () => {
    const { findings } = verapdfFindings(bad)
    expect(findings[0]).toEqual({
      rule: 'claim',
      place: 'XMP metadata',
      message: 'Expected a claim of PDF/A, found none',
    })
    expect(findings).toContainEqual({
      rule: 'ISO 14289-1:2014 7.1-9',
      place: 'root/document[0]/metadata[0](18 0 obj PDMetadata)/XMPPackage[0]',
      message: 'Metadata stream does not contain dc:title',
    })
  })

  test('a file that cannot be parsed should fail', () => {
    const { findings } = verapdfFindings(broken)
    expect(findings.map((finding) => finding.rule)).toEqual(['readable'])
  })

  test('rules and places should come in the same order, however veraPDF gave them', () => {
    const turned = structuredClone(bad)
    turned.validationResult[0].details.ruleSummaries.reverse()
    expect(inOrder(turned)).toEqual(inOrder(bad))
    const rules = verapdfFindings(inOrder(turned)).findings.map((finding) => finding.rule)
    expect(rules).toEqual(['claim', ...['5-1', '7.1-9', '7.1-10'].map((rule) => `ISO 14289-1:2014 ${rule}`)])
  })

  test('a profile that is not met should never pass for want of a named rule', () => {
    const unnamed = structuredClone(good)
    unnamed.validationResult[0].compliant = false
    expect(verapdfFindings(unnamed).findings).toHaveLength(1)
  })
})

test('the Open XML SDK: an error in every version of Office should be reported once, one in some with their names', () => {
  const findings = ooxmlFindings(recorded('ooxml'))
  const [attribute] = findings.filter((finding) => finding.rule === 'Sch_UndeclaredAttribute')
  const elements = findings.filter((finding) => finding.rule === 'Sch_InvalidElementContentExpectingComplex')
  expect(attribute?.message).toMatch(/\(Office2007\)$/)
  expect(elements).toHaveLength(1)
  expect(elements[0]?.message).not.toMatch(/Office20/)
  expect(elements[0]?.place).toBe('/word/document.xml /w:document[1]/w:body[1]/w:p[1]/w:r[1]')
})

test('Nu: errors should be breaches with line and column, warnings a note', () => {
  const { findings, notes } = nuFindings(recorded('nu'))
  expect(findings.map(({ place, message }) => `${place} ${message.slice(0, 20)}`)).toEqual([
    '3:48 An “img” element mus',
    '3:156 Duplicate ID “x”.',
  ])
  expect(notes).toHaveLength(1)
  expect(notes[0]).toContain('3 warnings')
})

describe('axe', () => {
  test('a breach in every view should be reported once', () => {
    const { findings } = axeFindings(recorded('axe'))
    expect(findings.map(({ rule, place }) => `${rule} ${place}`)).toEqual([
      'color-contrast p',
      'image-alt img',
    ])
    expect(findings[0]?.message).not.toContain('px')
  })

  test('a breach in one view should name it', () => {
    const [light, ...others] = recorded('axe')
    const clean = others.map((view: object) => ({ ...view, violations: [] }))
    expect(axeFindings([light, ...clean]).findings[0]?.message).toMatch(/\(light 390 px\)$/)
  })

  test('a page wider than the window should be a breach', () => {
    const [light] = recorded('axe')
    expect(axeFindings([{ ...light, violations: [], overflow: 12 }]).findings).toEqual([
      { rule: 'reflow', place: 'html', message: 'The page is 12 px wider than the window' },
    ])
  })

  test('what axe leaves to a person should be a note', () => {
    const [light] = recorded('axe')
    const unsure = { ...light, violations: [], incomplete: [{ id: 'color-contrast', help: '', nodes: [] }] }
    expect(axeFindings([unsure])).toEqual({
      findings: [],
      notes: ['for a person to judge: color-contrast'],
    })
  })
})

test('links: dead links and missing ids should be breaches, other sites counted', () => {
  const links = [
    { url: 'http://h/a.pdf', state: 'OK', status: 200 },
    { url: 'http://h/gone.html', state: 'BROKEN', status: 404 },
    { url: 'http://h/a.html#x', state: 'BROKEN', status: 200 },
    { url: 'https://www.un.org/', state: 'SKIPPED' },
  ]
  expect(linkFindings(links, (url) => url.replace('http://h/', ''))).toEqual({
    findings: [
      { rule: 'dead-link', place: 'gone.html', message: 'Answered 404' },
      { rule: 'fragment', place: 'a.html#x', message: 'Nothing on the page has this id' },
    ],
    notes: ['3 links followed, 1 to other sites not followed'],
  })
})

describe('pandoc', () => {
  const read = pandocCounts(recorded('pandoc'))

  test('its tree should be counted', () => {
    expect(read).toEqual({ outline: [1, 2], tables: 1, notes: 1, images: 0 })
  })

  test('a lost table should be a breach', () => {
    expect(pandocFindings({ ...read, tables: 2 }, read).findings).toEqual([
      { rule: 'tables', place: '', message: 'Unexpected 1, expected 2' },
    ])
  })

  test('the same counts should pass', () => {
    expect(pandocFindings(read, read)).toEqual({
      findings: [],
      notes: ['2 headings, 1 tables, 1 notes, 0 images'],
    })
  })
})

describe('the schema of Akoma Ntoso', () => {
  const said = [
    '/a/good.xml validates',
    "/a/bad.xml:3: element mainBodies: Schemas validity error : Element 'mainBodies': This element is not expected.",
    '/a/bad.xml fails to validate',
    '/a/torn.xml:7: parser error : Premature end of data in tag doc line 2',
  ].join('\n')

  test('what xmllint says should be reported by file, with line and reason', () => {
    const findings = xmllintFindings(said, ['/a/good.xml', '/a/bad.xml', '/a/torn.xml', '/a/other.xml'])
    expect([...findings]).toEqual([
      ['/a/good.xml', []],
      [
        '/a/bad.xml',
        [{ rule: 'schema', place: 'line 3', message: "Element 'mainBodies': This element is not expected." }],
      ],
      [
        '/a/torn.xml',
        [{ rule: 'well-formed', place: 'line 7', message: 'Premature end of data in tag doc line 2' }],
      ],
    ])
  })
})

describe('EPUBCheck', () => {
  const place = { path: 'a.epub/EPUB/nav.xhtml', line: 3, column: 7 }

  test('errors and warnings should be breaches, hints none', () => {
    const messages = [
      { ID: 'RSC-005', severity: 'ERROR' as const, message: 'Error while parsing', locations: [place] },
      { ID: 'OPF-085', severity: 'WARNING' as const, message: 'Not a UUID', locations: [] },
      { ID: 'ACC-001', severity: 'USAGE' as const, message: 'A hint', locations: [place] },
    ]
    expect(epubcheckFindings(messages).findings).toEqual([
      { rule: 'RSC-005', place: 'a.epub/EPUB/nav.xhtml:3:7', message: 'Error while parsing' },
      { rule: 'OPF-085', place: '', message: 'Not a UUID' },
    ])
  })
})
