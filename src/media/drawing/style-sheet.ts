import { cssDeclarations } from './css-declarations.js'
import type { SvgElement } from './parse-svg.js'

/** Rules of a drawing's `<style>`: single selectors of element, class or id. */
export interface StyleSheet {
  rulesFor(element: SvgElement): Record<string, string>
}

/** Reads every `<style>` of a drawing; other selectors are reported. */
export function styleSheet(root: SvgElement, unsupported: (feature: string) => void): StyleSheet {
  const rules = new Map<string, Record<string, string>>()
  for (const css of styles(root)) {
    for (const [, selectors, body] of css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      for (const selector of (selectors ?? '').split(',').map((one) => one.trim())) {
        if (/^[.#]?[\w-]+$/.test(selector))
          rules.set(selector, { ...rules.get(selector), ...cssDeclarations(body ?? '') })
        else unsupported(`selector \`${selector}\``)
      }
    }
  }
  return {
    rulesFor(element) {
      const classes = (element.attributes.class ?? '').split(/\s+/).filter(Boolean)
      const selectors = [element.name, ...classes.map((one) => `.${one}`), `#${element.attributes.id ?? ''}`]
      return Object.assign({}, ...selectors.map((selector) => rules.get(selector)))
    },
  }
}

function styles(element: SvgElement): string[] {
  if (element.name === 'style') return [element.children.filter((one) => typeof one === 'string').join('')]
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : styles(child)))
}
