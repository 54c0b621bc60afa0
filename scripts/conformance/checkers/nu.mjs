// @ts-check
import { fileURLToPath, pathToFileURL } from 'node:url'
import { nuFindings } from '../findings/nu.mjs'
import { locate } from '../tools/programs.mjs'
import { run } from '../tools/run.mjs'

/** @import { Checker } from '../types.mjs' */
/** @import { NuMessage } from '../findings/nu.mjs' */

const jar = fileURLToPath(new URL('../../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url))

/**
 * The Nu checker judges every page against the HTML standard.
 *
 * @type {Checker}
 */
export const nu = {
  name: 'nu',
  title: 'Nu',
  format: 'html',
  tools: ['java'],
  async check(editions) {
    const files = editions.map((edition) => edition.file)
    const { stdout, stderr } = await run(locate('java'), [
      '-jar',
      jar,
      '--stdout',
      '--format',
      'json',
      ...files,
    ])
    const report = parse(stdout, stderr)
    const judgements = new Map(
      editions.map((edition) => {
        const messages = report.messages
          .filter((message) => message.url !== undefined && sameFile(message.url, edition.file))
          .map(({ url, ...rest }) => rest)
        return [edition, { ...nuFindings(messages), raw: messages }]
      }),
    )
    const astray = report.messages.find((message) => !files.some((file) => sameFile(message.url ?? '', file)))
    if (astray !== undefined) throw new Error(`Nu: ${astray.message}`)
    return { version: report.version, judgements }
  },
}

/**
 * Whether Nu's address of a file, `file:/…` with one slash, is this file's.
 *
 * @param {string} url
 * @param {string} file
 */
function sameFile(url, file) {
  return (
    decodeURI(url.replace(/^file:\/+/, '')) === decodeURI(pathToFileURL(file).href.replace(/^file:\/+/, ''))
  )
}

/**
 * @param {string} stdout
 * @param {string} stderr
 * @returns {{version: string, messages: NuMessage[]}}
 */
function parse(stdout, stderr) {
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`Nu gave no report: ${stderr.trim() || stdout.slice(0, 200)}`)
  }
}
