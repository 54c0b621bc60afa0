import type { Heading, RootContent } from 'mdast'
import { toDigits } from '../language/digits.js'
import { append } from '../model/arrays.js'
import { inBackticks } from '../model/in-backticks.js'
import { labelOf } from '../model/kind.js'
import { placeOf } from '../model/markdown-nodes.js'
import type { Place } from '../model/message.js'
import type { Block, Phrasing, Section } from '../model/report.js'
import { claim, createScope, nextId, trailingAttributes } from './ids.js'
import { shownInline } from './inline.js'
import { lowerBlocks, positionOf, reportProblem, type Scope, type State } from './state.js'

interface Open {
  section: Section
  scope: Scope
}

/** Turns a flat body into nested sections. An actions block belongs to its top-level section, whatever label it follows. */
export function sections(state: State, children: readonly RootContent[]): (Block | Section)[] {
  const top: (Block | Section)[] = []
  const rootScope = createScope('')
  let open: Open[] = []
  for (const child of children) {
    if (child.type === 'heading') {
      if (child.depth === 1) {
        reportProblem(state, {
          ruleId: 'heading-level-one',
          place: placeOf(child),
          reason: 'Unexpected `#` heading in the body, expected `##`',
          note: 'The title comes from the front matter; the body starts at `##`.',
        })
      }
      const depth = Math.max(2, child.depth)
      const parentDepth = open.filter(({ section }) => section.depth < depth).at(-1)?.section.depth ?? 1
      if (depth > parentDepth + 1) {
        reportProblem(state, {
          ruleId: 'skipped-level',
          place: placeOf(child),
          reason: `Unexpected heading of level ${depth} below level ${parentDepth}, expected \`${'#'.repeat(parentDepth + 1)}\``,
        })
      }
      open = open.filter(({ section }) => section.depth < depth)
      const parent = open.at(-1)
      const opened = openSection(state, child, depth, parent?.scope ?? rootScope)
      if (parent) parent.section.children.push(opened.section)
      else top.push(opened.section)
      open.push(opened)
      continue
    }
    const isActions =
      child.type === 'containerDirective' && state.source.kind.blocks[child.name]?.shape === 'actions'
    if (isActions) open = open.slice(0, 1)
    const holder = open.at(-1)
    const blocks = lowerBlocks(state, [child], holder?.scope ?? rootScope)
    if (holder) append(holder.section.children, blocks)
    else append(top, blocks)
  }
  return top
}

function openSection(state: State, heading: Heading, depth: number, parent: Scope): Open {
  const { kind, language } = state.source
  const { children, attributes } = trailingAttributes(state, heading.children)
  const place = placeOf(heading)
  const id = attributes.id ? claim(state, attributes.id, attributes.place) : nextId(state, parent, 's', place)
  const role = roleOf(state, attributes.classes, depth, attributes.place)
  const rules = role === null ? undefined : kind.roles[role]
  if (depth === 2) {
    state.expanded.clear()
    state.sectionNumber = null
    state.actionsInSection = 0
  }
  let number: string | null = null
  if (rules?.numbered && depth === 2) {
    state.counters.section += 1
    number = toDigits(String(state.counters.section), language.numbers.digits)
    state.sectionNumber = number
  }
  const title: Phrasing[] = shownInline(state, children, { abbreviations: false })
  const section: Section = {
    type: 'section',
    id,
    depth,
    role,
    number,
    label: rules?.label && number === null ? labelOf(kind, rules.label, language.tag) : null,
    title,
    children: [],
    ...positionOf(heading),
  }
  const pattern = rules?.reference ? labelOf(kind, rules.reference, language.tag) : null
  state.targets.set(id, {
    label: pattern?.replace('{number}', number ?? '').trim() ?? number ?? null,
    number,
    title,
    isHeading: true,
  })
  return { section, scope: createScope(id) }
}

function roleOf(state: State, classes: readonly string[], depth: number, where: Place | null): string | null {
  const known = Object.keys(state.source.kind.roles)
  const [role, ...more] = classes
  if (role === undefined) return null
  if (more.length > 0) {
    reportProblem(state, {
      ruleId: 'role',
      place: where,
      reason: `Unexpected second role \`${more[0]}\`, expected at most one`,
    })
  }
  if (!known.includes(role)) {
    reportProblem(state, {
      ruleId: 'unknown-role',
      place: where,
      reason:
        known.length > 0
          ? `Unexpected role \`${role}\`, expected one of ${inBackticks(known)}`
          : `Unexpected role \`${role}\`: documents of kind \`${state.source.kind.name}\` have no roles`,
      note: state.suggestions.didYouMean(role, known),
    })
    return null
  }
  if (depth > 2) {
    reportProblem(state, {
      ruleId: 'role',
      place: where,
      reason: `Unexpected role \`${role}\` below a section, expected it on a \`##\` heading`,
    })
    return null
  }
  return role
}
