import { pictureMediaTypes } from '../../model/picture-media-types.js'
import type { Report } from '../../model/report.js'
import { scriptDesign } from '../../model/script-design.js'
import { type CssText, css, cssString, joined } from './css/css.js'
import { dataUrl } from './data-url.js'
import { drawing, familiesOf, familyNamed } from './drawing.js'
import { fontFace } from './fonts/font-face.js'
import type { HtmlContext } from './options.js'

/** Every picture of the Report as a URL that holds its bytes, by its key. */
export async function pictures(report: Report, context: HtmlContext): Promise<Map<string, string>> {
  const urls = new Map<string, string>()
  for (const [key, { hash, kind }] of Object.entries(report.media)) {
    const bytes = context.media(hash)
    const content = kind === 'svg' ? await styledDrawing(new TextDecoder().decode(bytes), context) : bytes
    urls.set(key, dataUrl(pictureMediaTypes[kind], content))
  }
  return urls
}

async function styledDrawing(svg: string, context: HtmlContext): Promise<string> {
  const script = scriptDesign(context.design, context.language.script)
  return drawing(svg, script, context.options.fonts === 'embed' ? await faces(svg, context) : css``)
}

/** An image loads nothing: a drawing carries the upright faces of the families it names. */
async function faces(svg: string, { design, font }: HtmlContext): Promise<CssText> {
  const characters = new Set(svg.replace(/<[^>]*>/gu, ''))
  const rules: CssText[] = []
  for (const name of new Set(familiesOf(svg))) {
    const upright = familyNamed(design, name)?.faces.filter((face) => !face.italic) ?? []
    for (const face of upright) {
      rules.push(await fontFace(cssString(name), face, { font, characters, more: css`` }))
    }
  }
  return joined(rules, '')
}
