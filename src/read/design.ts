import type { Design } from '../model/design.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { colourProblems } from './colour-problems.js'
import { chainedFiles, type DesignFiles, designFiles, missingFiles } from './design-files.js'
import { designOverrideSchema, designSchema } from './design-schema.js'
import { installedFonts } from './installed-fonts.js'
import { logoProblem } from './logo-problem.js'
import { measureProblems } from './measure-problems.js'
import { overrideDesign } from './override-design.js'
import { parseTemplate } from './parse-template.js'
import { findTemplate, type Templates } from './templates.js'
import { unusableFonts } from './unusable-fonts.js'

/** A design as read, with its files. */
export interface DesignResult {
  /** Null when the file is missing (no message) or wrong (messages). */
  design: Design | null
  messages: Message[]
  font: DesignFiles
  /** The design and what it extends, one after the other. */
  designs: string[]
}

/** Loads a design with the fonts that are installed; one of the workspace's own overrides tokens of another. */
export async function readDesign(name: string, templates: Templates): Promise<DesignResult> {
  const result = await readTokens(name, templates, [])
  return { ...result, design: result.design && installedFonts(result.design, templates.root) }
}

/** @param extending designs that lead here by `extends` */
async function readTokens(
  name: string,
  templates: Templates,
  extending: readonly string[],
): Promise<DesignResult> {
  const { template, messages: unread } = await findTemplate(templates, 'designs', name)
  const font = designFiles(templates, name)
  if (!template) return { design: null, messages: unread, font, designs: [name] }
  const about = { file: template.shown, blame: 'configuration' } as const
  if (name === 'default') {
    const { value, messages, placeOf } = parseTemplate('design', template.text, {
      schema: designSchema,
      ...about,
    })
    const whole = value && { name, missingFonts: {}, ...value }
    for (const { where, reason } of whole ? measureProblems(whole) : [])
      messages.push(
        problem({ source: 'read', ...about }, { ruleId: 'design', place: placeOf(where), reason }),
      )
    return { design: messages.length > 0 ? null : whole, messages, font, designs: [name] }
  }
  const { value, messages, placeOf } = parseTemplate('design-override', template.text, {
    schema: designOverrideSchema,
    ...about,
  })
  if (!value) return { design: null, messages, font, designs: [name] }
  const addMessage = (where: PropertyKey[], reason: string): void => {
    messages.push(problem({ source: 'read', ...about }, { ruleId: 'design', place: placeOf(where), reason }))
  }
  const chain = [...extending, name]
  if (chain.includes(value.extends)) {
    const circle = [...chain.slice(chain.indexOf(value.extends)), value.extends]
    addMessage(
      ['extends'],
      `Unexpected \`${value.extends}\`: designs cannot extend in a circle (${circle.join(' → ')})`,
    )
    return { design: null, messages, font, designs: [name] }
  }
  const base = await readTokens(value.extends, templates, chain)
  if (!base.design) {
    if (base.messages.length === 0) addMessage(['extends'], `Unknown design \`${value.extends}\``)
    return { design: null, messages: [...messages, ...base.messages], font, designs: [name] }
  }
  const design = { ...overrideDesign(base.design, value, addMessage), name }
  for (const { key, reason } of colourProblems(design.colours)) addMessage(['colours', key], reason)
  for (const { where, reason } of measureProblems(design)) addMessage(where, reason)
  const files = chainedFiles(font, base.font)
  const needed = fontFiles(installedFonts(design, templates.root))
  for (const { reason } of missingFiles(needed, files)) addMessage(['scripts'], reason)
  for (const reason of unusableFonts(ownFonts(design, base.design), files)) addMessage(['scripts'], reason)
  const logo = logoProblem(design.logo, files)
  if (logo) addMessage(['logo'], logo)
  return {
    design: messages.length > 0 ? null : design,
    messages,
    font: files,
    designs: [name, ...base.designs],
  }
}

/** Fonts that a design names and the one that it extends does not. */
function ownFonts(design: Design, base: Design): string[] {
  const known = new Set(fontFiles(base))
  return fontFiles(design).filter((file) => !known.has(file))
}

function fontFiles({ scripts, codeFamily, fallbackFamilies }: Design): string[] {
  const own = Object.values(scripts).flatMap(({ text, label }) =>
    [...text.faces, ...label.faces].map(({ file }) => file),
  )
  return [...own, ...codeFamily.faces.map(({ file }) => file), ...fallbackFamilies.map(({ file }) => file)]
}
