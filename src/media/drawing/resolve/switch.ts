import { childElements, type SvgElement } from '../parse-svg.js'

/** The first child of a `switch` that is meant for the language (SVG 2 §5.8), or null. */
export function chosenOf(element: SvgElement, language: string): SvgElement | null {
  return childElements(element).find((child) => isMeantFor(child, language)) ?? null
}

/** Whether `systemLanguage` and `requiredExtensions` let an element show. */
export function isMeantFor({ attributes }: SvgElement, language: string): boolean {
  const { systemLanguage, requiredExtensions } = attributes
  if (requiredExtensions !== undefined && requiredExtensions.trim() !== '') return false
  if (systemLanguage === undefined) return true
  const wanted = language.toLowerCase()
  return systemLanguage
    .toLowerCase()
    .split(',')
    .map((tag) => tag.trim())
    .some(
      (tag) => tag !== '' && (tag === wanted || wanted.startsWith(`${tag}-`) || tag.startsWith(`${wanted}-`)),
    )
}
