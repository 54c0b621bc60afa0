import type { ParagraphOptions, Run, RunStyle } from '../../../../src/formats/pdf/text/types.js'
import { testFonts } from '../fonts/test-fonts.js'

const { serif, amiri, chinese } = testFonts

/** Body styles of the default design. */
export const testStyles = {
  latin: { fonts: [{ font: serif }], size: 10.5 },
  arabic: {
    fonts: [{ font: serif, scale: 0.88, only: 'alphabetic' }, { font: amiri }, { font: serif }],
    size: 13,
  },
  chinese: { fonts: [{ font: serif, only: 'alphabetic' }, { font: chinese }], size: 10.5 },
} satisfies Record<string, RunStyle>

/** Paragraph settings of the default design. */
export const testSettings = {
  latin: { align: 'start', direction: 'ltr', language: 'en', hyphenation: { patterns: 'en-gb' } },
  arabic: { align: 'justify', direction: 'rtl', language: 'ar' },
  chinese: {
    align: 'justify',
    direction: 'ltr',
    language: 'zh-Hans',
    squeezePunctuation: true,
    spaceBesideLatin: true,
    neverStartLine: '，。、；：？！）》〉」』】”’',
    neverEndLine: '（《〈「『【“‘',
  },
} satisfies Record<string, ParagraphOptions>

/** One run of a style. */
export function textRun(text: string, style: RunStyle = testStyles.latin): Run<string> {
  return { type: 'text', text, style, source: 'text' }
}
