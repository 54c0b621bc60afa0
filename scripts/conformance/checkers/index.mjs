// @ts-check
import { ace } from './ace.mjs'
import { akomaNtoso } from './akoma-ntoso.mjs'
import { axe } from './axe.mjs'
import { drawn } from './drawn.mjs'
import { epubcheck } from './epubcheck.mjs'
import { libreoffice } from './libreoffice.mjs'
import { links } from './links.mjs'
import { nu } from './nu.mjs'
import { ooxml } from './ooxml.mjs'
import { pandoc } from './pandoc.mjs'
import { signed } from './signed.mjs'
import { verapdf } from './verapdf.mjs'

/**
 * Every checker, in the order of the table's columns.
 *
 * @type {import('../types.mjs').Checker[]}
 */
export const checkers = [
  verapdf,
  signed,
  drawn('pdf', []),
  ooxml,
  libreoffice,
  drawn('docx', ['libreoffice']),
  pandoc,
  nu,
  axe,
  drawn('html', ['chromium']),
  links,
  akomaNtoso,
  epubcheck,
  ace,
]
