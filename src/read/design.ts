import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { z } from 'zod'
import type { Colours, Design, ScriptDesign, TextStyle, TextStyleName } from '../model/design.js'
import type { Message, Place } from '../model/message.js'
import { contrast, lightness } from './contrast.js'
import { designOverrideSchema, designSchema } from './design-schema.js'
import { parseYaml } from './parse-yaml.js'
import { findTemplate, type Templates } from './templates.js'

export interface DesignResult {
  design: Design | null
  messages: Message[]
  /** Bytes of a font or logo file that the design names; throws when it is not there. */
  font: (file: string) => Uint8Array
}

type Override = z.output<typeof designOverrideSchema>

/** Loads a design; one of the workspace's own overrides tokens of the design it extends. */
export async function readDesign(name: string, templates: Templates): Promise<DesignResult> {
  const template = await findTemplate(templates, 'designs', name, 'design.yaml')
  const font = fontReader(templates, name)
  if (!template) return { design: null, messages: [], font }
  const about = { file: template.shown, blame: 'configuration' as const }
  if (name === 'default') {
    const { value, messages } = parseYaml(template.text, { schema: designSchema, ...about })
    return { design: value && { name, ...value }, messages, font }
  }
  const { value, messages, placeOf } = parseYaml(template.text, { schema: designOverrideSchema, ...about })
  if (!value) return { design: null, messages, font }
  const problem = (where: PropertyKey[], reason: string): Message => ({
    ruleId: 'design',
    source: 'read',
    severity: 'error',
    file: template.shown,
    place: placeOf(where) as Place | null,
    reason,
    blame: 'configuration',
  })
  if (value.extends === name) {
    return {
      design: null,
      messages: [problem(['extends'], `Unexpected \`${name}\`, a design cannot extend itself`)],
      font,
    }
  }
  const base = await readDesign(value.extends, templates)
  if (!base.design) {
    const missing = base.messages.length === 0
    return {
      design: null,
      messages: missing ? [problem(['extends'], `Unknown design \`${value.extends}\``)] : base.messages,
      font,
    }
  }
  const design = { ...override(base.design, value, problem, messages), name }
  messages.push(...colourProblems(design.colours, (key, reason) => problem(['colours', key], reason)))
  messages.push(
    ...missingFonts(design, font).map((file) => problem(['scripts'], `Cannot read the font \`${file}\``)),
  )
  return { design: messages.length > 0 ? null : design, messages, font: chained(font, base.font) }
}

function override(
  base: Design,
  own: Override,
  problem: (where: PropertyKey[], reason: string) => Message,
  messages: Message[],
): Design {
  const scripts: Record<string, ScriptDesign> = { ...base.scripts }
  for (const [code, change] of Object.entries(own.scripts)) {
    const from = base.scripts[code] ?? base.scripts.Latn
    if (!from) continue
    if (!base.scripts[code] && !(change.text && change.label)) {
      messages.push(
        problem(
          ['scripts', code],
          `Missing fonts of the script \`${code}\`, expected \`text\` and \`label\``,
        ),
      )
    }
    scripts[code] = {
      text: change.text ?? from.text,
      label: change.label ?? from.label,
      latin:
        change.latin === undefined
          ? base.scripts[code]
            ? from.latin
            : { size: 100, boldSize: 100 }
          : change.latin,
      styles: mergedStyles(from.styles, change.styles),
      setting: { ...from.setting, ...present(change.setting) },
      spacing: { ...from.spacing, ...present(change.spacing) },
      html: {
        phone: { ...from.html.phone, ...present(change.html.phone) },
        desktop: { ...from.html.desktop, ...present(change.html.desktop) },
      },
    }
  }
  return {
    ...base,
    colours: { ...base.colours, ...present(own.colours) },
    tint: own.tint ?? base.tint,
    logo: own.logo === undefined ? base.logo : own.logo,
    scripts,
  }
}

function mergedStyles(
  base: Record<TextStyleName, TextStyle>,
  changes: Override['scripts'][string]['styles'],
): Record<TextStyleName, TextStyle> {
  const styles = { ...base }
  for (const name of Object.keys(base) as TextStyleName[]) {
    styles[name] = { ...base[name], ...present(changes[name] ?? {}) }
  }
  return styles
}

/** The members of a partial object that are set. */
function present<T extends object>(partial: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(partial).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> }
}

/** Floors of contrast and lightness that keep print in grey and dark mode readable. */
function colourProblems(
  colours: Colours,
  problem: (key: keyof Colours, reason: string) => Message,
): Message[] {
  const problems: Message[] = []
  const floor = (key: keyof Colours, against: string, what: string) => {
    const ratio = contrast(colours[key], against)
    if (ratio < 7) {
      problems.push(
        problem(
          key,
          `Unexpected contrast ${ratio.toFixed(2)}:1 of \`${key}\` on ${what}, expected at least 7:1`,
        ),
      )
    }
  }
  floor('accent', colours.background, 'the background')
  floor('accent', colours.tint, 'the tint')
  floor('accentDark', colours.backgroundDark, 'the dark background')
  floor('accentDark', colours.tintDark, 'the dark tint')
  if (lightness(colours.accent) > 40) {
    problems.push(
      problem(
        'accent',
        `Unexpected lightness ${lightness(colours.accent).toFixed(0)} of \`accent\`, expected L* of at most 40`,
      ),
    )
  }
  const tint = lightness(colours.tint)
  if (tint < 94 || tint > 97) {
    problems.push(
      problem('tint', `Unexpected lightness ${tint.toFixed(0)} of \`tint\`, expected L* from 94 to 97`),
    )
  }
  return problems
}

function missingFonts(design: Design, font: (file: string) => Uint8Array): string[] {
  const files = Object.values(design.scripts).flatMap(({ text, label }) =>
    [...text.faces, ...label.faces].map(({ file }) => file),
  )
  return [...new Set(files)].filter((file) => {
    try {
      font(file)
      return false
    } catch {
      return true
    }
  })
}

/** A font is a file of the design's own folder, or of an npm package (`@scope/package/file.ttf`). */
function fontReader(templates: Templates, design: string): (file: string) => Uint8Array {
  const cache = new Map<string, Uint8Array>()
  const resolvers = [import.meta.url, path.join(templates.root, 'package.json')].map((from) =>
    createRequire(from),
  )
  return (file) => {
    const known = cache.get(file)
    if (known) return known
    const candidates = templates.folders.map((folder) => path.join(folder, 'designs', design, file))
    for (const resolver of resolvers) {
      const bytes = tryRead(() => readFileSync(resolver.resolve(file)))
      if (bytes) {
        cache.set(file, bytes)
        return bytes
      }
    }
    for (const candidate of candidates) {
      const bytes = tryRead(() => readFileSync(candidate))
      if (bytes) {
        cache.set(file, bytes)
        return bytes
      }
    }
    throw new Error(`Cannot find the font file ${file}`)
  }
}

function chained(first: DesignResult['font'], second: DesignResult['font']): DesignResult['font'] {
  return (file) => tryRead(() => first(file)) ?? second(file)
}

function tryRead(read: () => Uint8Array): Uint8Array | null {
  try {
    return read()
  } catch {
    return null
  }
}
