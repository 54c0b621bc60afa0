/** Natural size of an SVG, in its own units, from its root element. */
export function svgSize(bytes: Uint8Array): { width: number; height: number } {
  const root = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes))?.[0] ?? ''
  const box = /viewBox\s*=\s*["']([^"']+)/
    .exec(root)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number)
  const width = Number(/\swidth\s*=\s*["']([\d.]+)/.exec(root)?.[1] ?? box?.[2] ?? 100)
  const height = Number(/\sheight\s*=\s*["']([\d.]+)/.exec(root)?.[1] ?? box?.[3] ?? 50)
  return { width, height }
}
