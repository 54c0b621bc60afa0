/**
 * How each language loses the negation of a limit: what a hurried translator or editor would leave.
 * Written from the languages, not from the rules' data.
 *
 * @type {Record<string, [RegExp, string][]>}
 */
const lostNegations = {
  fr: [
    [/pas moins de/u, 'moins de'],
    [/pas plus de/u, 'plus de'],
    [/ne doivent pas dépasser/u, 'doivent dépasser'],
    [/ne peuvent excéder/u, 'peuvent excéder'],
    [/sans dépasser/u, 'en dépassant'],
  ],
  es: [
    [/no menos de/u, 'menos de'],
    [/no más de/u, 'más de'],
    [/no excederán de/u, 'excederán de'],
    [/no podrán superar/u, 'podrán superar'],
    [/ningún caso menos de/u, 'todo caso menos de'],
  ],
  ru: [
    [/(?<!ни в коем случае |тем |Тем )не менее/u, 'менее'],
    [/не более/u, 'более'],
    [/не должны превышать/u, 'должны превышать'],
    [/не позднее/u, 'позднее'],
    [/не превышает/u, 'превышает'],
  ],
  zh: [
    [/不少于/u, '少于'],
    [/不得少于/u, '少于'],
    [/不得超过/u, '超过'],
    [/不超过/u, '超过'],
  ],
  ar: [
    [/ما لا يقل عن/u, 'ما يقل عن'],
    [/ولا تتجاوز/u, 'وتتجاوز'],
    [/ولا يزيد/u, 'ويزيد'],
    [/لا تزيد على/u, 'تزيد على'],
  ],
}

/** A limit loses its negation. */
export function lostNegationOfLimit({ text, language }) {
  return (lostNegations[language.tag] ?? []).flatMap(([pattern, by]) =>
    pattern.test(text) ? [text.replace(pattern, by)] : [],
  )
}
