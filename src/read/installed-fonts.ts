import type { Design, FontFamily, ScriptDesign } from '../model/design.js'
import { existsSync } from './disk.js'
import { packageNameOf, packagePlaces } from './package-files.js'

/** A design whose families are the installed ones: a family of a package that is missing has no faces. */
export function installedFonts(design: Design, root: string): Design {
  const missing = new Set(
    packagesOf(Object.values(design.scripts).flatMap(({ text, label }) => [text, label]))
      .filter((name) => name in design.fontPackages)
      .filter((name) => !packagePlaces(`${name}/package.json`, root).some(({ file }) => existsSync(file))),
  )
  if (missing.size === 0) return design
  const installed = (family: FontFamily): FontFamily => ({
    ...family,
    faces: family.faces.filter(({ file }) => !missing.has(packageNameOf(file) ?? '')),
  })
  const entries = Object.entries(design.scripts)
  return {
    ...design,
    scripts: Object.fromEntries(
      entries.map(([code, script]): [string, ScriptDesign] => [
        code,
        { ...script, text: installed(script.text), label: installed(script.label) },
      ]),
    ),
    missingFonts: Object.fromEntries(
      entries.flatMap(([code, { text, label }]) => {
        const names = packagesOf([text, label]).filter((name) => missing.has(name))
        return names.length > 0 ? [[code, names.map((name) => `${name}@${design.fontPackages[name]}`)]] : []
      }),
    ),
  }
}

function packagesOf(families: readonly FontFamily[]): string[] {
  const files = families.flatMap(({ faces }) => faces.map(({ file }) => file))
  return [...new Set(files.map(packageNameOf))].filter((name) => name !== null)
}
