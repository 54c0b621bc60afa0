import type { TextDirective } from 'mdast-util-directive'
import { directionOf } from '../../language/direction.js'
import { canonicalTag } from '../../model/canonical-tag.js'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Phrasing } from '../../model/report.js'
import { showsNothing } from '../inline.js'
import { lowerAll, positionOf, reportProblem, type State } from '../state.js'

/** `:span[words]{lang=fr}`. Other names were put back as text when the file was read. */
export function textDirective(state: State, node: TextDirective): Phrasing[] {
  const children = lowerAll(state, node.children)
  const { lang, ...others } = node.attributes ?? {}
  for (const name of Object.keys(others)) {
    reportProblem(state, {
      ruleId: 'attributes',
      place: placeOf(node),
      reason: `Unexpected \`${name}\` on \`:span\`, expected only \`lang\``,
    })
  }
  const canonical = canonicalTag(lang ?? '')
  if (canonical === null) {
    reportProblem(state, {
      ruleId: 'span-language',
      place: placeOf(node),
      reason: lang
        ? `Unexpected language \`${lang}\`, expected a tag such as \`fr\``
        : 'Missing language of `:span`',
      note: 'Write `:span[words]{lang=fr}`.',
    })
    return children
  }
  if (showsNothing(children)) {
    reportProblem(state, {
      ruleId: 'empty-span',
      place: placeOf(node),
      reason: 'Unexpected `:span` without words',
    })
    return []
  }
  const direction = state.source.languages[canonical]?.direction ?? directionOf(canonical)
  return [{ type: 'span', language: canonical, direction, children, ...positionOf(node) }]
}
