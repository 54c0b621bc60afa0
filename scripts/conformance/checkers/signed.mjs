// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pdfsigFindings, pyhankoFindings } from '../findings/signatures.mjs'
import { locate } from '../tools/programs.mjs'
import { pyhankoFolder } from '../tools/pyhanko.mjs'
import { run } from '../tools/run.mjs'
import { verapdf } from './verapdf.mjs'

/** @import { Checker, Edition } from '../types.mjs' */

const fixtures = fileURLToPath(new URL('../../../tests/fixtures/signatures/', import.meta.url))
const script = fileURLToPath(new URL('../tools/validate-signatures.py', import.meta.url))
const compiled = new URL('../../../dist/dispatch/', import.meta.url)

/**
 * Signs a copy of every PDF as `rapporteur pack` does, with a certificate for tests. veraPDF judges the copies by their claims,
 * and two validators that are not ours, pdfsig and pyHanko, must agree that each signature holds and covers the whole file.
 *
 * @type {Checker}
 */
export const signed = {
  name: 'signed',
  title: 'signed PDF',
  format: 'pdf',
  tools: ['java', 'pdfsig', 'python'],
  broughtBy: ['maven', 'pip'],
  async check(editions, context) {
    const found = await pyhankoFolder(context.cache)
    if ('absent' in found) return found
    const copies = await signAll(editions, context.temporary)
    const judged = await verapdf.check([...copies.values()], context)
    if ('absent' in judged) return judged
    const files = [...copies.values()].map(({ file }) => file)
    const asked = [script, join(fixtures, 'authority.pem'), ...files]
    const python = await run(locate('python'), asked, { env: { ...process.env, PYTHONPATH: found.folder } })
    const known = pyhankoFindings(python.stdout, python.stderr)
    const judgements = new Map()
    for (const [edition, copy] of copies) {
      const { stdout } = await run(locate('pdfsig'), [copy.file])
      const said = [...pdfsigFindings(stdout), ...(known.get(copy.file) ?? pyhankoSilent)]
      const { findings, notes } = judged.judgements.get(copy) ?? { findings: [], notes: [] }
      judgements.set(edition, { findings: [...findings, ...said], notes, raw: { findings, signature: said } })
    }
    return { version: `veraPDF ${judged.version}, pdfsig, pyHanko ${found.version}`, judgements }
  },
}

const pyhankoSilent = [{ rule: 'pyhanko', place: '', message: 'pyHanko says nothing of the file' }]

/**
 * @param {Edition[]} editions
 * @param {string} temporary
 * @returns {Promise<Map<Edition, Edition>>} Signed copies, by edition.
 */
async function signAll(editions, temporary) {
  const { openPkcs12 } = await import(new URL('pdf/signing-certificate.js', compiled).href)
  const { pdfSigner } = await import(new URL('sign/pdf-signer.js', compiled).href)
  const own = await openPkcs12(await readFile(join(fixtures, 'rsa.p12')), 'secret')
  const { signPdf } = pdfSigner(own, '2017-07-03')
  const folder = join(temporary, 'signed')
  await mkdir(folder, { recursive: true })
  const copies = new Map()
  for (const [index, edition] of editions.entries()) {
    const file = join(folder, `${index}.pdf`)
    await writeFile(file, await signPdf(await readFile(edition.file)))
    copies.set(edition, { ...edition, file })
  }
  return copies
}
