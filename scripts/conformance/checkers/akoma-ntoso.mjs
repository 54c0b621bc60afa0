// @ts-check
import { xmllintFindings } from '../findings/xmllint.mjs'
import { aknSchema } from '../tools/akn-schema.mjs'
import { locate } from '../tools/programs.mjs'
import { run } from '../tools/run.mjs'

/** @import { Checker } from '../types.mjs' */

/**
 * libxml2 judges every Akoma Ntoso edition against the schema of the standard.
 *
 * @type {Checker}
 */
export const akomaNtoso = {
  name: 'akoma-ntoso',
  title: 'AKN schema',
  format: 'akn',
  tools: ['xmllint'],
  broughtBy: ['pip'],
  async check(editions, context) {
    const found = await aknSchema(context.cache)
    if ('absent' in found) return found
    const program = locate('xmllint')
    const files = editions.map((edition) => edition.file)
    // Pictures stand in attributes, which the parser bounds unless an option says otherwise.
    const asked = ['--noout', '--nonet', '--huge', '--schema', found.schema]
    const { stderr } = await run(program, [...asked, ...files])
    const said = xmllintFindings(stderr, files)
    const version = /libxml version (\d+)/u.exec((await run(program, ['--version'])).stderr)?.[1] ?? ''
    const judgements = new Map(
      editions.map((edition) => {
        const findings = said.get(edition.file)
        if (findings === undefined) throw new Error(`xmllint says nothing of ${edition.path}`)
        return [edition, { findings, notes: [], raw: findings }]
      }),
    )
    return { version: `Akoma Ntoso 3.0 by libxml2 ${version}`, judgements }
  },
}
