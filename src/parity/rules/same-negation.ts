import { strengthMessages } from '../strength-messages.js'
import type { ParityRule } from '../types.js'

/**
 * A sentence that denies in one language and in the other has no word at all by which a negation may be said. Limits (no later
 * than) are a matter of `same-limits`.
 */
export const sameNegation: ParityRule = {
  id: 'same-negation',
  source: 'parity',
  needsVocabulary: true,
  severity: 'info',
  summary: 'A sentence with a negation in one language only.',
  reason:
    'A lost “not” reads well and says the contrary. In a resolution, a treaty or a standard it is a warning.',
  note: 'If both say the same in other words, ignore the rule here and say so.',
  examples: {
    accepted: [
      {
        text: 'The Council did not adopt the text.',
        translation: { language: 'fr', text: 'Le Conseil a refusé d’adopter le texte.' },
      },
    ],
    rejected: [
      {
        text: 'The Council did not adopt the text.',
        translation: { language: 'ru', text: 'Совет принял текст.' },
        messages: ['Missing negation, expected it as `not` in the source'],
      },
      {
        text: 'The Council adopted the text.',
        translation: { language: 'es', text: 'El Consejo no aprobó el texto.' },
        messages: ['Unexpected negation `no`, which the source does not have'],
      },
    ],
  },
  check: (comparison) =>
    strengthMessages(sameNegation, comparison, (there, here) => {
      // What denies otherwise in both languages (prohibited, against, unless) does not stand for a negation.
      const isLess = here.negations.length === 0 && here.denials < there.denials
      const lost = there.negations[isLess ? 0 : here.denials]
      if (lost !== undefined)
        return { reason: `Missing negation, expected it as \`${lost}\` in the source`, sourceWords: lost }
      // Languages deny once or twice what another denies once: « no publica ninguna », «никто не».
      const [added] = there.denials > 0 ? [] : here.negations
      if (added === undefined) return null
      return {
        reason: `Unexpected negation \`${added}\`, which the source does not have`,
        translationWords: added,
      }
    }),
}
