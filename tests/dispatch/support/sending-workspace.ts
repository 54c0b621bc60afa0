import { readFileSync } from 'node:fs'
import path from 'node:path'
import { unzip } from '../../../src/archive/unzip.js'
import { parseDispatchRecord } from '../../../src/dispatch/dispatch-record.js'
import { type Files, type TestWorkspace, workspace } from '../../support/workspace.js'

/** A publication in two languages that is ready to be sent, and two recipients. */
export const readyFiles: Files = {
  'source/report/publication.yaml':
    'kind: plain\nformats: [html]\nlanguages: [en, fr]\nidentifier: A/71/100\npublished: 2017-06-30\n',
  'source/report/en.md': '---\ntitle: A report\n---\n\n## First {#first}\n\nWords that were written.\n',
  'source/report/fr.md': '---\ntitle: Un rapport\n---\n\n## Début {#first}\n\nDes mots qui furent écrits.\n',
  'rapporteur.yaml':
    'organisation: Office\ndispatch: { sender: office@example.org, file-name: "{identifier}-{LANGUAGE}" }\n',
  'recipients.yaml': `recipients:
  - { id: france, name: Ministère des affaires étrangères, languages: [fr], channel: courriel }
  - { id: archive, name: Archives }
`,
}

/** A workspace whose publication is ready to be sent. */
export function sendingWorkspace(
  files: Files = {},
  atEnd?: (remove: () => void) => void,
): TestWorkspace & { package: (name: string) => Uint8Array } {
  const place = workspace({ ...readyFiles, ...files }, atEnd)
  return {
    ...place,
    package: (name) => new Uint8Array(readFileSync(path.join(place.root, 'dispatch/packages', name))),
  }
}

/** The files of a package, as text where that is asked for, and its record. */
export async function unpacked(bytes: Uint8Array) {
  const { names, files } = await unzip(bytes, () => true)
  const text = (name: string) => new TextDecoder().decode(files.get(name))
  const record = parseDispatchRecord(text('dispatch.json'))
  if (!record) throw new Error('No record')
  return { names, files, text, record }
}

/** Day of dispatch of all tests. */
export const day = ['--date', '2017-07-03'] as const
