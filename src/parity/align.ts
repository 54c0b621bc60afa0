import { asciiDigits } from '../language/ascii-digits.js'
import type { Place } from '../model/message.js'
import { oncePer } from '../model/once-per.js'
import type { ReportNode } from '../model/report.js'
import { alignSequences } from './align-sequences.js'
import { type Children, childParts } from './children.js'
import { wordsInFigure } from './other-texts.js'
import { alignSorted } from './own-order.js'
import { partOf } from './part.js'
import { signsOf, weighed } from './signs.js'
import { gapScore, type Likeness, similarity } from './similarity.js'
import type { Alignment, ComparedText, Comparison, Member, Pair, Part } from './types.js'

/**
 * Finds what says the same in two editions: by the author's ids where there are any, else by the best alignment
 * of each sequence, so that one missing paragraph is one unmatched part and no cascade.
 */
export function align(source: ComparedText, translation: ComparedText, read: Comparison['read']): Alignment {
  const whole = {
    source: partOf(source.report, 'section'),
    translation: partOf(translation.report, 'section'),
  }
  const likeness: Likeness = {
    ratio: Math.max(1, whole.translation.text.length) / Math.max(1, whole.source.text.length),
    signsOfSource: oncePer((part: Part) => weighed(signsOf(read(part, source)))),
    signsOfTranslation: oncePer((part: Part) => weighed(signsOf(read(part, translation)))),
  }
  const pairs: Pair[] = []
  const sharedPictures: Pair[] = []
  let lists = 0
  alignChildren(childParts(source.report), childParts(translation.report), null, false)
  // What only one of them has is a matter of what the kind requires.
  for (const text of source.otherTexts) {
    const other = translation.otherTexts.find(({ type }) => type === text.type)
    // One drawing for all languages has no other words to compare.
    const isShared = text.type.startsWith(wordsInFigure) && text.text === other?.text
    if (other) (isShared ? sharedPictures : pairs).push(pair(text, other, null))
  }
  return { pairs, sharedPictures }

  function alignChildren(first: Children, second: Children, near: Place | null, maySort: boolean): void {
    for (const text of first.texts) {
      const other = second.texts.find(({ type }) => type === text.type) ?? null
      pairs.push(pair(text, other, near))
    }
    for (const text of second.texts) {
      if (!first.texts.some(({ type }) => type === text.type)) pairs.push(pair(null, text, near))
    }
    const there = runsOf(first.nodes)
    const here = runsOf(second.nodes)
    const behindBlocks = alignLists(there.blocks, here.blocks, near, maySort)
    const behindSections = alignLists(there.sections, here.sections, behindBlocks, true)
    alignLists(there.notes, here.notes, behindSections, false)
  }

  function alignLists(
    first: readonly Member[],
    second: readonly Member[],
    near: Place | null,
    maySort: boolean,
  ): Place | null {
    if (first.length === 0 && second.length === 0) return near
    const sorted = maySort
      ? alignSorted(
          { members: first, language: source.language, signsOf: likeness.signsOfSource },
          { members: second, language: translation.language, signsOf: likeness.signsOfTranslation },
        )
      : null
    const aligned =
      sorted ??
      alignSequences(
        first.length,
        second.length,
        (one, other) => {
          const [a, b] = [first[one], second[other]]
          return a && b ? similarity(a.part, b.part, likeness) : gapScore
        },
        gapScore,
      )
    const moved = movedMembers(first, second, aligned)
    lists += 1
    const siblings = lists
    let place = near
    for (const { source: one, translation: other } of aligned) {
      const a = one === null ? null : (first[one] ?? null)
      const b = other === null ? null : (second[other] ?? null)
      if (b) place = b.part.place ?? place
      if (a && b) alignMembers(a, b, place, { isMoved: false, siblings }, sorted ? [one, other] : null)
      else if (a && moved.has(a)) alignMembers(a, moved.get(a) ?? a, place, { isMoved: true, siblings })
      else if (a) pairs.push(pair(a.part, null, place))
      else if (b && ![...moved.values()].includes(b)) pairs.push(pair(null, b.part, null))
    }
    return place
  }

  function alignMembers(
    a: Member,
    b: Member,
    near: Place | null,
    order: Pick<Pair, 'isMoved' | 'siblings'>,
    positions: readonly [number | null, number | null] | null = null,
  ): void {
    pairs.push({ ...pair(a.part, b.part, near), ...order })
    if (a.part.type !== b.part.type) return
    const [first, second] = positions
      ? [unnumbered(childParts(a.node), positions[0]), unnumbered(childParts(b.node), positions[1])]
      : [childParts(a.node), childParts(b.node)]
    alignChildren(first, second, b.part.place ?? near, isSortable(a.node))
  }
}

/** What a node holds, in order: blocks, sections, and notes behind them. None of one kind is ever one of another. */
function runsOf(nodes: readonly Member[]): Record<'blocks' | 'sections' | 'notes', readonly Member[]> {
  const isSection = ({ part }: Member): boolean => part.kind === 'section'
  const from = nodes.findIndex(isSection)
  if (from < 0) return { blocks: nodes, sections: [], notes: [] }
  const to = nodes.findLastIndex(isSection) + 1
  return { blocks: nodes.slice(0, from), sections: nodes.slice(from, to), notes: nodes.slice(to) }
}

/** The parts of a member without the number of its place among the others, which another order changes. */
function unnumbered({ texts, nodes }: Children, at: number | null): Children {
  return { texts: texts.filter(({ text }) => asciiDigits(text).replace(/\D$/u, '') !== String(at)), nodes }
}

/** Whether the order of what a node holds is of no account, so that each language may sort it by its own alphabet. */
function isSortable(node: ReportNode): boolean {
  return (node.type === 'list' && !node.ordered) || node.type === 'table' || node.type === 'definitionList'
}

/** Unmatched members of the same author's id: they changed their place. */
function movedMembers(
  first: readonly Member[],
  second: readonly Member[],
  aligned: ReturnType<typeof alignSequences>,
): Map<Member, Member> {
  const unmatched = aligned.flatMap(({ source, translation }) =>
    source === null && translation !== null ? (second[translation] ?? []) : [],
  )
  return new Map(
    aligned.flatMap(({ source, translation }) => {
      const member = source !== null && translation === null ? first[source] : undefined
      const other =
        member?.part.hasOwnId && unmatched.find(({ part }) => part.hasOwnId && part.id === member.part.id)
      return member && other ? [[member, other] as const] : []
    }),
  )
}

function pair(source: Part | null, translation: Part | null, near: Place | null): Pair {
  return {
    kind: (source ?? translation)?.kind ?? 'block',
    source,
    translation,
    near,
    isMoved: false,
    siblings: 0,
  }
}
