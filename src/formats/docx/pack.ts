import { Packer } from 'docx'
import type { ReportDocument } from './report-document.js'

/** What docx's Packer makes of a document before it zips. */
interface Compiler {
  compile(document: ReportDocument): Map<string, string | Uint8Array>
}

/**
 * The parts that docx's Packer writes, by name. Its methods zip them at once, and we would unzip what we keep, number
 * and zip again, a tenth of the time of a long document; so the parts are taken from the Packer's compiler, which is
 * no part of docx's interface. Its version is pinned, and the tests of Word documents read every part back.
 */
export function packedParts(document: ReportDocument): Map<string, string | Uint8Array> {
  const compiler: Compiler = Reflect.get(Packer, 'compiler')
  return compiler.compile(document)
}
