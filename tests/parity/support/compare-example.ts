import type { RuleExample } from '../../../src/model/rule.js'
import { compare } from '../../../src/parity/index.js'
import { languageData } from '../../support/languages.js'
import { reportFrom } from '../../support/report.js'
import { termsOf } from '../../support/terms.js'

/** Compares the two texts of a rule's example. */
export function compareExample(example: RuleExample): ReturnType<typeof compare> {
  const { translation, kind, frontMatter } = example
  if (!translation) throw new Error('An example of parity needs a translation')
  const edition = (language: string, text: string, own = frontMatter) => ({
    report: reportFrom({ language, text, kind, frontMatter: own }).report,
    language: languageData(language),
    file: `${language}.md`,
    text,
    otherTexts: [],
  })
  return compare(
    edition(example.language ?? 'en', example.text),
    edition(translation.language, translation.text, translation.frontMatter),
    example.names ?? [],
    [],
    undefined,
    termsOf(example),
  )
}
