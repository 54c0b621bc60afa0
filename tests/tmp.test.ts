import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { compare } from '../src/parity/index.js'
import { readText } from '../src/language/read-text.js'
import { languageData } from './support/languages.js'
import { edition } from './parity/support/translations.js'
it('x', () => {
  for (const line of readFileSync('/tmp/pairs.tsv', 'utf8').trim().split('\n')) {
    const [langs = '', a = '', b = ''] = line.split('\t'); const [f = '', t = ''] = langs.split('>')
    console.log('|', langs, a, '/', b, '\n|   ', compare(edition(f, a), edition(t, b), []).messages.map((m) => `${m.severity} ${m.ruleId}: ${m.reason}`).join(' ; ') || 'QUIET')
    if (process.env.READ) for (const [l, x] of [[f, a], [t, b]] as const) console.log('|      ', l, readText(x, languageData(l)).numbers.map((n) => `${n.text}=${n.values.join('/')}${n.unit ? ' ' + n.unit : ''}${n.isOrdinal ? ' ord' : ''}${n.isCardinal ? ' card' : ''} ${n.limit ?? ''}${n.open ?? ''}`).join(' ; '))
  }
})
