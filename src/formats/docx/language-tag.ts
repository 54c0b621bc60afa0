import { scriptFacts } from '../../language/scripts.js'
import type { FormatContext } from '../../model/format.js'

export interface ProofingLanguage {
  /** With a region, as Word's proofing tools expect: `en-GB`, `zh-CN`. */
  tag: string
  /** Which of Word's three languages it is (ECMA-376 §17.3.2.20). */
  slot: 'value' | 'eastAsia' | 'bidirectional'
}

/** Word's three languages by how a script is set. */
const slots = { plain: 'value', complex: 'bidirectional', square: 'eastAsia' } as const

/** The language as Word names it: with the region of its hyphenation where the data has one, else the likely one. */
export function proofingLanguage(context: FormatContext, tag: string): ProofingLanguage {
  const data = tag === context.language.tag ? context.language : context.languages[tag]
  const likely = new Intl.Locale(tag).maximize()
  const script = data?.script ?? likely.script ?? 'Latn'
  return {
    tag: regional(tag, data?.hyphenation.patterns ?? null),
    slot: slots[scriptFacts(script).shaping],
  }
}

/**
 * Language, script and region, without what Word does not know: variants and extensions. Where nothing says of which
 * country the language is (`xx`, `mul`, `und`), there is no region.
 */
function regional(tag: string, patterns: string | null): string {
  const locale = new Intl.Locale(tag)
  // ECMA-402 leaves the language of `und` out, and takes English for it when asked for what is likely.
  const language = locale.language ?? 'und'
  const likely = locale.maximize()
  const hinted = patterns?.match(/^([a-z]{2,3})-([a-z]{2})$/)
  const usual =
    hinted && hinted[1] === language
      ? hinted[2]?.toUpperCase()
      : likely.language === language
        ? likely.region
        : undefined
  const region = locale.region ?? usual
  // Word names Chinese by the country alone: `zh-TW`.
  const isImplied =
    scriptFacts(likely.script ?? 'Latn').shaping === 'square' &&
    new Intl.Locale([language, region].filter(Boolean).join('-')).maximize().script === likely.script
  return [language, isImplied ? undefined : locale.script, region].filter(Boolean).join('-')
}
