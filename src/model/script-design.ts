import type { Design, ScriptDesign } from './design.js'

/** How a design sets a script: as Latin where it says nothing of it. */
export function scriptDesign(design: Design, script: string): ScriptDesign {
  const found = design.scripts[script] ?? design.scripts.Latn
  if (!found) throw new Error(`The design ${design.name} has no script Latn.`)
  return found
}
