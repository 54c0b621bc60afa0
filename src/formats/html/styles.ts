import { scriptDesign } from '../../model/script-design.js'
import { type CssText, css, joined } from './css/css.js'
import { base } from './styles/base.js'
import { blocks } from './styles/blocks.js'
import { contents } from './styles/contents.js'
import { drawings } from './styles/drawings.js'
import { inline } from './styles/inline.js'
import { latinFaces } from './styles/latin-faces.js'
import { modes } from './styles/modes.js'
import { notes } from './styles/notes.js'
import { print } from './styles/print.js'
import { properties } from './styles/properties.js'
import { sections } from './styles/sections.js'
import type { StyleInput } from './styles/style-input.js'
import { tables } from './styles/tables.js'
import { titleBlock } from './styles/title-block.js'

/** The style sheet of one page, from the design's tokens; logical properties only, so that it serves every direction. */
export function styles(input: StyleInput): CssText {
  const script = scriptDesign(input.design, input.language.script)
  const sheet = [
    input.faces || latinFaces(input.design, script),
    properties(input.design, script),
    base(input.design, script, input),
    inline(script, script.setting.emphasis === 'italic' ? [] : input.italicLanguages),
    titleBlock(input.design),
    contents(input.design),
    sections(input.design),
    blocks(input.design),
    tables,
    notes,
    modes(input.design),
    drawings(input.drawings),
    print(input),
  ]
  return css`\n${joined(
    sheet.filter((part) => part.length > 0),
    '\n',
  )}\n`
}
