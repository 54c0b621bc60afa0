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
    [/(?<!\p{L})no menos de/u, 'menos de'],
    [/(?<!\p{L})no más de/u, 'más de'],
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

/** A limit of a figure loses its negation, where the source sets one, too. */
export function lostNegationOfLimit({ text, source, language }) {
  if (!/\b(?:less|fewer|more|most|least|later|latest|earlier|exceed\w*|below|above|within)\b/iu.test(source))
    return []
  return (lostNegations[language.tag] ?? []).flatMap(([pattern, by]) => {
    const match = pattern.exec(text)
    const isOfFigure = match && /^.{0,24}\d/u.test(text.slice(match.index + match[0].length))
    return isOfFigure ? [text.replace(pattern, by)] : []
  })
}
