import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { check } from '../../src/check/index.js'
import { lint } from '../../src/lint/index.js'
import { languageData } from '../support/languages.js'
import { reportFrom } from '../support/report.js'

const corpus = ['development', 'held-out'].flatMap((name): Record<string, string>[] =>
  parse(readFileSync(new URL(`../parity/corpus/${name}.yaml`, import.meta.url), 'utf8')),
)

describe.each(['en', 'fr', 'es', 'ru', 'zh', 'ar'])(
  'on good official prose in %s, our rules should',
  (tag) => {
    const text = corpus.map((entry) => entry[tag] ?? '').join('\n\n')
    const language = languageData(tag)
    const { report, source } = reportFrom({ language: tag, text })
    it('be quiet about the Markdown', () => {
      const messages = lint(source.tree, { path: 'prose.md', text, language })
      expect(
        messages.map(({ ruleId, reason, place }) => `${place?.start.line} ${ruleId}: ${reason}`),
      ).toEqual([])
    })
    it('be quiet about the Report', () => {
      const { kind, frontMatter } = source
      const messages = check({ report, kind, language, frontMatter, file: 'prose.md' })
      expect(messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([])
    })
  },
)
