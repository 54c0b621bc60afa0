import type { z } from 'zod'
import type { TermEntry, TermForm } from '../../model/term-entry.js'
import { parseYaml } from '../parse-yaml.js'
import { termListSchema } from './term-list-schema.js'
import type { TermsResult } from './terms-result.js'

/** Reads a list of terms in YAML. */
export function readTermList(text: string, file: string): TermsResult {
  const { value, messages, placeOf } = parseYaml(text.trim() === '' ? '[]' : text, {
    schema: termListSchema,
    file,
    blame: 'configuration',
    scalarsAreTexts: true,
  })
  const terms = (value ?? []).map((entry, index): TermEntry => {
    const languages = Object.entries(entry).filter(([key]) => key !== 'id')
    return {
      id: typeof entry.id === 'string' ? entry.id : String(index + 1),
      file,
      line: placeOf([index])?.start.line ?? 1,
      forms: Object.fromEntries(languages.map(([tag, said]) => [tag.toLowerCase(), formsIn(said)])),
    }
  })
  return { terms, messages }
}

function formsIn(said: z.output<typeof termListSchema>[number][string]): TermForm[] {
  if (typeof said === 'string') return [{ words: said, status: 'preferred' }]
  const { preferred, admitted = [], forbidden = [] } = said
  return [
    ...(preferred === undefined ? [] : [{ words: preferred, status: 'preferred' } as const]),
    ...[admitted].flat().map((words) => ({ words, status: 'admitted' }) as const),
    ...[forbidden].flat().map((words) => ({ words, status: 'forbidden' }) as const),
  ]
}
