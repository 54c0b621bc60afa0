import type { StrengthReading } from '../../language/read/strength.js'
import { strengthMessages } from '../strength-messages.js'
import type { ParityRule } from '../types.js'

/**
 * What must be done in one language may not be left open in the other. A sentence is reported where it has a binding word less and a
 * permitting one more than its counterpart, or the other way round: languages also bind by tense, which is no fault.
 * Advice that another language puts more strictly is not reported: translations do that as a habit.
 */
export const sameStrength: ParityRule = {
  id: 'same-strength',
  source: 'parity',
  needsVocabulary: true,
  severity: 'info',
  summary: 'A sentence that binds in one language and permits or advises in the other.',
  reason: 'In a resolution, a treaty or a standard, “may” for “shall” is another law. There it is a warning.',
  note: 'Compare the two sentences; words that permit for another reason can be ignored with a reason.',
  examples: {
    accepted: [
      {
        text: 'States shall report every year.',
        translation: { language: 'fr', text: 'Les États font rapport chaque année.' },
      },
      {
        text: 'No one shall be held in slavery.',
        translation: { language: 'fr', text: 'Nul ne peut être tenu en esclavage.' },
      },
    ],
    rejected: [
      {
        text: 'States shall report every year.',
        translation: { language: 'fr', text: 'Les États peuvent faire rapport chaque année.' },
        messages: ['Unexpected `peuvent`, expected a duty, as `shall` in the source'],
      },
      {
        text: 'States may report every year.',
        translation: { language: 'ru', text: 'Государства должны докладывать каждый год.' },
        messages: ['Unexpected `должны`, expected a permission, as `may` in the source'],
      },
      {
        text: 'States must report every year.',
        translation: { language: 'es', text: 'Los Estados deberían informar cada año.' },
        messages: ['Unexpected `deberían`, expected a strict duty, as `must` in the source'],
      },
    ],
  },
  check: (comparison) =>
    strengthMessages(sameStrength, comparison, (there, here) => {
      const found = exchanged(there, here)
      return (
        found && {
          reason: `Unexpected \`${found.actual}\`, expected ${found.expected}, as \`${found.said}\` in the source`,
          sourceWords: found.said,
          translationWords: found.actual,
        }
      )
    }),
}

type Class = 'duties' | 'permissions' | 'musts' | 'shoulds'

const exchanges: readonly [lost: Class, gained: Class, expected: string][] = [
  ['duties', 'permissions', 'a duty'],
  ['permissions', 'duties', 'a permission'],
  ['musts', 'shoulds', 'a strict duty'],
]

function exchanged(
  there: StrengthReading,
  here: StrengthReading,
): { said: string; actual: string; expected: string } | null {
  for (const [lost, gained, expected] of exchanges) {
    const [said, actual] = [there[lost][0], here[gained][0]]
    const isLess = there[lost].length > here[lost].length
    const isMore = here[gained].length > there[gained].length
    if (said !== undefined && actual !== undefined && isLess && isMore) return { said, actual, expected }
  }
  return null
}
