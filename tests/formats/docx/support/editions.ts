import { docx } from '../../../../src/formats/docx/index.js'
import type { Report } from '../../../../src/model/report.js'
import { loadReports, sampleFolder } from '../../../support/load-reports.js'
import { contextOf } from '../../html/support/context.js'
import { arabic, chinese, english, everyNode } from '../../html/support/every-node.js'

export interface Edition {
  name: string
  report: Report
  bytes: Uint8Array
}

/** Reports with every node type, in three scripts. */
export async function everyNodeEditions(): Promise<Edition[]> {
  return Promise.all(
    [english, arabic, chinese].map(async (words) => {
      const report = everyNode(words)
      const { bytes } = await docx(report, await contextOf(words.language))
      return { name: `every node, ${words.language}`, report, bytes }
    }),
  )
}

/** The sample in its six languages. */
export async function sampleEditions(): Promise<Edition[]> {
  const loaded = await loadReports(sampleFolder)
  return Promise.all(
    Object.entries(loaded).map(async ([tag, { report, context }]) => ({
      name: `sample, ${tag}`,
      report,
      bytes: (await docx(report, context('docx'))).bytes,
    })),
  )
}
