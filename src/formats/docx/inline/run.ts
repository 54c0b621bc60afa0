import type { DocxState } from '../state.js'
import { runProperties } from '../xml/properties.js'
import { element, join, text, type Xml } from '../xml/xml.js'
import { directionRuns } from './direction-runs.js'
import type { Voice } from './piece.js'

/** Text in one voice: one run, or one for each direction of its letters. */
export function runs(state: DocxState, content: string, voice: Voice): Xml {
  if (voice.isForeign) return run(state, words(content), voice)
  return join(
    directionRuns(content, voice.direction).map((part) =>
      run(state, words(part.text), voice, part.direction),
    ),
  )
}

/** One run around finished content. */
export function run(state: DocxState, content: Xml, voice: Voice, direction = voice.direction): Xml {
  const style = voice.style ?? state.styles.dress(voice.dress)
  return element('w:r', {}, runDress(state, { ...voice, direction }, style, voice.direction), content)
}

/** What a run says of itself: its character style, its language and its direction. Nothing else. */
function runDress(state: DocxState, voice: Voice, style: string | null, own: Voice['direction']): Xml | null {
  const { tag, slot } = state.proofing(voice.language)
  // Latin letters inside an unmarked right-to-left text are in no language that anybody named.
  const isNamed = voice.direction === own
  return runProperties({
    style,
    ...(slot === 'eastAsia' ? { fonts: element('w:rFonts', { 'w:hint': 'eastAsia' }) } : {}),
    rtl: voice.direction === 'rtl',
    ...(isNamed ? { language: element('w:lang', { [`w:${slot}`]: tag }) } : {}),
  })
}

/** Words, with tabs and line breaks as elements. */
export function words(content: string): Xml {
  return join(
    content.split(/([\t\n])/).map((part) => {
      if (part === '') return null
      if (part === '\t') return element('w:tab')
      if (part === '\n') return element('w:br')
      return element('w:t', { 'xml:space': /^\s|\s$|\s\s/.test(part) ? 'preserve' : undefined }, text(part))
    }),
  )
}
