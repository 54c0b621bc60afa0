import { inBackticks } from '../model/in-backticks.js'
import { Suggestions } from '../model/suggestions.js'

/** What a pattern of file names can stand for. */
export interface NameValues {
  /** The document's symbol; its slug where it has none. */
  identifier: string
  slug: string
  /** `YYYY-MM-DD`, the day of dispatch. */
  date: string
  recipient: string
  language?: string
  format?: string
}

/** A name, or why the pattern gives none. */
export type FilledName = { name: string } | { reason: string; note?: string | undefined }

/**
 * Fills a pattern such as `{identifier}-{LANGUAGE}`. What file names cannot hold on every system becomes `_`, as
 * in `A_71_100-EN`.
 */
export function fillName(pattern: string, { identifier, ...values }: NameValues): FilledName {
  const places: Record<string, string> = {
    identifier: plain(identifier),
    ...values,
    year: values.date.slice(0, 4),
    ...(values.language === undefined ? {} : { LANGUAGE: values.language.toUpperCase() }),
  }
  const unknown = [...pattern.matchAll(/\{([^{}]*)\}/gu)].find(
    ([, name = '']) => !Object.hasOwn(places, name),
  )
  if (unknown)
    return {
      reason: `Unexpected \`${unknown[0]}\`, expected one of ${inBackticks(Object.keys(places).map((name) => `{${name}}`))}`,
      note: new Suggestions().didYouMean(unknown[1] ?? '', Object.keys(places)),
    }
  const name = pattern.replace(/\{([^{}]*)\}/gu, (_, place: string) => places[place] ?? '')
  return /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/u.test(name) && name.length <= 100
    ? { name }
    : {
        reason: `Unexpected name \`${name}\`, expected at most 100 of the letters A to Z, figures, \`.\`, \`_\` and \`-\``,
      }
}

function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]+/gu, '_').replace(/^[_.-]+|[_.-]+$/gu, '')
}
