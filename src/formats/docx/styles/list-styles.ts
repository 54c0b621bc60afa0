import { bulletList, numberList } from '../numbering/numbering.js'
import { type Look, levelLook, textLook } from './look.js'
import type { ParagraphStyle } from './style.js'

/** Lists and what goes on inside their items, five levels deep as Word has them. */
export function listStyles(look: Look): ParagraphStyle[] {
  const { script, design } = look
  const spacing = { before: 0, after: design.spacing.listItem, leading: script.styles.body.leading }
  const run = textLook(look, 'body')
  const levels = [0, 1, 2, 3, 4]
  const suffix = (level: number, before: string) => (level > 0 ? `${before}${level + 1}` : '')
  const indent = (level: number) => levelLook(look, 'item', level, '•').paragraph.indent ?? {}
  const item = (id: string, name: string, list: number) => (level: number) => ({
    id: `${id}${suffix(level, '')}`,
    name: `${name}${suffix(level, ' ')}`,
    isQuick: level === 0,
    paragraph: { numbering: { id: list, level }, spacing, indent: indent(level) },
    run,
  })
  const start = (level: number) => indent(level).start ?? 0
  return [
    ...levels.map(item('ListBullet', 'List Bullet', bulletList)),
    ...levels.map(item('ListNumber', 'List Number', numberList)),
    ...levels.map((level) => ({
      id: `ListContinue${suffix(level, '')}`,
      name: `List Continue${suffix(level, ' ')}`,
      paragraph: { spacing, indent: { start: start(level) } },
      run,
    })),
    ...levels.map((level) => ({
      id: `Term${suffix(level, '')}`,
      name: `Term${suffix(level, ' ')}`,
      next: `Definition${suffix(level, '')}`,
      isQuick: level === 0,
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { ...spacing, before: script.spacing.paragraph / 2, after: 0 },
        indent: { start: level === 0 ? look.geometry.text : start(level - 1) },
      },
      run: { ...run, bold: true },
    })),
    ...levels.map((level) => ({
      id: `Definition${suffix(level, '')}`,
      name: `Definition${suffix(level, ' ')}`,
      isQuick: level === 0,
      paragraph: { spacing, indent: { start: start(level) } },
      run,
    })),
  ]
}
