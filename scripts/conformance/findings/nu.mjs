// @ts-check
/** @import { Finding } from '../types.mjs' */

/**
 * @typedef {object} NuMessage
 * @property {'error' | 'info' | 'non-document-error'} type
 * @property {string} [subType] `warning` or `fatal`.
 * @property {string} [url]
 * @property {number} [firstLine]
 * @property {number} [lastLine]
 * @property {number} [firstColumn]
 * @property {string} message
 */

/**
 * What the Nu checker finds in one file. Errors are breaches; warnings are counted in a note.
 *
 * @param {NuMessage[]} messages
 * @returns {{findings: Finding[], notes: string[]}}
 */
export function nuFindings(messages) {
  const findings = messages.filter((message) => message.type !== 'info').map(finding)
  const warnings = messages.filter((message) => message.type === 'info' && message.subType === 'warning')
  const [first] = warnings
  const notes =
    first === undefined ? [] : [`${warnings.length} warnings, first at ${place(first)}: ${first.message}`]
  return { findings, notes }
}

/**
 * @param {NuMessage} message
 * @returns {Finding}
 */
function finding(message) {
  return {
    rule: message.subType === 'fatal' ? 'fatal' : message.type,
    place: place(message),
    message: message.message,
  }
}

/** @param {NuMessage} message */
function place(message) {
  const line = message.firstLine ?? message.lastLine
  return line === undefined ? '' : `${line}:${message.firstColumn ?? 1}`
}
