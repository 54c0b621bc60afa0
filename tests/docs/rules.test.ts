import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulePages } from '../../scripts/rule-pages/pages.mjs'
import { checkRules } from '../../src/check/rules/index.js'
import { lintRules } from '../../src/lint/rules/index.js'
import type { Rule } from '../../src/model/rule.js'
import { rulePage } from '../../src/model/rule-page.js'
import { parityRules } from '../../src/parity/rules/index.js'

const rules: readonly Rule[] = [...lintRules, ...checkRules, ...parityRules]
const folder = new URL('../../docs/rules/', import.meta.url)

describe('docs/rules/ should', () => {
  const pages = rulePages({ rules, rulePage })
  if (process.env.UPDATE_PAGES) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const [name, page] of Object.entries(pages)) writeFileSync(new URL(name, folder), page)
  }
  it('hold a page for each rule and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(pages).sort())
  })
  it.each(Object.entries(pages))('have a fresh %s', (name, page) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(page)
  })
})

describe('every rule should', () => {
  it('have a name of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  })
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s: show both sides', (_id, rule) => {
    expect(rule.examples.accepted.length).toBeGreaterThan(0)
    expect(rule.examples.rejected.length).toBeGreaterThan(0)
  })
})
