import type { z } from 'zod'
import type { Design, ScriptDesign, TextStyle, TextStyleName } from '../model/design.js'
import type { designOverrideSchema } from './design-schema.js'

type Override = z.output<typeof designOverrideSchema>

/** A design with some of its tokens replaced; `addMessage` gets the problem of a new script without fonts. */
export function overrideDesign(
  base: Design,
  own: Override,
  addMessage: (where: PropertyKey[], reason: string) => void,
): Design {
  const scripts: Record<string, ScriptDesign> = { ...base.scripts }
  for (const [code, change] of Object.entries(own.scripts)) {
    const from = base.scripts[change.like ?? code] ?? base.scripts.Latn
    if (!from) continue
    if (change.like !== undefined && !base.scripts[change.like])
      addMessage(['scripts', code, 'like'], `Unknown script \`${change.like}\``)
    if (!base.scripts[code] && !(change.text && change.label)) {
      addMessage(
        ['scripts', code],
        `Missing fonts of the script \`${code}\`, expected \`text\` and \`label\``,
      )
    }
    scripts[code] = {
      text: change.text ?? from.text,
      label: change.label ?? from.label,
      latin:
        change.latin === undefined
          ? base.scripts[change.like ?? code]
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
    linkAddresses: own.linkAddresses ?? base.linkAddresses,
    logo: own.logo === undefined ? base.logo : own.logo,
    spacing: { ...base.spacing, ...present(own.spacing) },
    word: { ...base.word, ...present(own.word) },
    codeFamily: own.codeFamily ?? base.codeFamily,
    fontPackages: { ...base.fontPackages, ...own.fontPackages },
    fallbackFamilies: own.fallbackFamilies ?? base.fallbackFamilies,
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
