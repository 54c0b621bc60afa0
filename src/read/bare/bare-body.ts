import type { Root } from 'mdast'
import { placeOf } from '../../model/markdown-nodes.js'
import type { Message, Place } from '../../model/message.js'
import { type Problem, problem } from '../../model/problem.js'
import type { FrontMatter } from '../../model/publication.js'
import { placeForeignIds } from './foreign-ids.js'
import { levelHeadings } from './level-headings.js'
import { takeTitleBlock } from './title-block.js'
import { takeTitle } from './title-heading.js'

/** The body of a file and its front matter, made what a publication asks for. */
export interface BareBody {
  tree: Root
  frontMatter: FrontMatter
  /** Where the title stands if the body held it. */
  places: Record<string, Place>
  messages: Message[]
}

/**
 * Reads a file of a folder without `publication.yaml` as it is: its first heading is the title, and headings move so
 * that no level is skipped.
 *
 * @param file - `name` stands for the title of a file that has none.
 */
export function readBareBody(
  typed: Root,
  file: { frontMatter: FrontMatter; path: string; name: string },
): BareBody {
  const messages: Message[] = []
  const reportProblem = (what: Problem): void => {
    messages.push(problem({ source: 'read', file: file.path, blame: 'source' }, what))
  }
  const block = takeTitleBlock(typed)
  const tree = placeForeignIds(block?.tree ?? typed)
  const written = file.frontMatter.title || (block?.title ?? '')
  if (block && block.others.length > 0) {
    reportProblem({
      ruleId: 'foreign-front-matter',
      severity: 'info',
      place: block.place,
      reason: `Unexpected authors or date \`${block.others.join(' · ')}\` in a title block of pandoc, not used`,
    })
  }
  const titled = takeTitle(tree)
  const isTitled = written !== ''
  const isRepeated = isTitled && sameWords(titled.title, written)
  const taken = !isTitled || isRepeated ? titled : { tree, heading: null, title: '', pictures: [] }
  const title = written || taken.title || file.name.replaceAll('-', ' ')
  if (!isTitled && taken.title === '') {
    reportProblem({
      ruleId: 'document-title',
      severity: 'warning',
      place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      reason: `Missing title, taken to be \`${title}\` as the folder is called`,
      note: 'Begin the file with the title behind `# `.',
    })
  }
  const [picture] = taken.pictures
  if (taken.heading && picture !== undefined) {
    const others = taken.pictures.length - 1
    reportProblem({
      ruleId: 'title-picture',
      severity: 'info',
      place: placeOf(taken.heading),
      reason: `Unexpected picture \`${picture}\`${others > 0 ? ` and ${others} more` : ''} in the title, left out`,
      note: 'Put it below the title.',
    })
  }
  const { tree: levelled, moved, empty } = levelHeadings(taken.tree)
  const [first] = moved
  if (first) {
    reportProblem({
      ruleId: 'heading-levels',
      severity: 'info',
      place: placeOf(first.heading),
      reason: `Unexpected heading of level ${first.heading.depth}, read as level ${first.depth}${moved.length > 1 ? `, and ${moved.length - 1} more headings moved` : ''}`,
      note: 'Below the title, sections begin with `##`, and each level stands directly below the one above.',
    })
  }
  for (const heading of empty) {
    reportProblem({
      ruleId: 'empty-block',
      severity: 'warning',
      place: placeOf(heading),
      reason: 'Unexpected empty heading, which is left out',
      note: 'Delete it, or write what stands below it.',
    })
  }
  const place = taken.heading && placeOf(taken.heading)
  return {
    tree: levelled,
    frontMatter: { ...file.frontMatter, title },
    places: place ? { title: place } : {},
    messages,
  }
}

function sameWords(one: string, other: string): boolean {
  const folded = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return folded(one) === folded(other)
}
