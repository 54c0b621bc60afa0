import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/audit/html.js'
import { html } from '../../src/formats/html/index.js'
import { transcribe } from '../../src/model/transcribe.js'
import { contextOf } from '../formats/html/support/context.js'
import { arabic, chinese, english, everyNode } from '../formats/html/support/every-node.js'

describe('readHtml', () => {
  it.each([english, arabic, chinese])('should read back the transcript in $language', async (words) => {
    const report = everyNode(words)
    const { bytes } = await html(report, await contextOf(words.language))
    expect(await readHtml(bytes)).toEqual(transcribe(report))
  })
})
