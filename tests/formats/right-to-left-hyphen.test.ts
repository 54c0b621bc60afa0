import { describe, expect, it } from 'vitest'
import { docx } from '../../src/formats/docx/index.js'
import { html } from '../../src/formats/html/index.js'
import { reportFrom } from '../support/report.js'
import { partText } from './docx/support/parts.js'
import { contextOf } from './html/support/context.js'

/** A word with its number, and a figure with a sign. */
const texts = {
  ar: 'تأثير جائحة كوفيد-19، وبلغت الحرارة −5 درجات.',
  he: 'הפגישה התקיימה ב-12 במאי, והטמפרטורה הייתה −5 מעלות.',
}

describe('the hyphen between a right-to-left word and its number should', () => {
  it.each(Object.entries(texts))('stay beside the word in HTML: %s', async (language, text) => {
    const { report } = reportFrom({ language, text })
    const { bytes } = await html(report, await contextOf(language))
    const page = new TextDecoder().decode(bytes)
    expect(page).toMatch(/<span class="whole">\p{L}+-\d+<\/span>/u)
    expect(page).not.toMatch(/<bdi[^>]*>-\d/u)
    expect(page).toMatch(/<bdi class="whole" dir="ltr">−5<\/bdi>/u)
  })

  it.each(Object.entries(texts))('stay beside the word in Word, on its line: %s', async (language, text) => {
    const { report } = reportFrom({ language, text })
    const { bytes } = await docx(report, await contextOf(language))
    const document = partText(bytes, 'word/document.xml')
    expect(document).toMatch(/<w:t>\p{L}+<\/w:t><w:noBreakHyphen\/><w:t>\d+<\/w:t>/u)
    expect(document).toContain('\u200E−5')
  })
})
