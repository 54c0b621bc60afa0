import type { NumberConventions } from '../../model/language.js'

/** How a language writes numbers, as CLDR has it. */
export function cldrNumbers(tag: string): NumberConventions {
  const format = new Intl.NumberFormat(tag)
  const parts = format.formatToParts(1_234_567.5)
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  const isGrouped = format.formatToParts(1234).some(({ type }) => type === 'group')
  return {
    digits: format.resolvedOptions().numberingSystem,
    decimal: partOf('decimal'),
    // A plain no-break space sets groups as far apart as words.
    group: partOf('group').replace('\u00A0', '\u202F'),
    groupFrom: isGrouped ? 4 : 5,
  }
}
