import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { endExchange, exchangeFolder } from '../../../src/build/output/exchange.js'
import { openOutput } from '../../../src/build/output/output-folder.js'

const other = '11111111-2222-4333-8444-555555555555'
const bytes = new TextEncoder().encode('new')

/** An output folder with one publication, opened for writing, and what another command puts beside it. */
async function opened() {
  const root = mkdtempSync(path.join(tmpdir(), 'rapporteur-taken-over-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const out = path.join(root, 'out')
  mkdirSync(path.join(out, 'good'), { recursive: true })
  writeFileSync(path.join(out, 'good/page.html'), 'good')
  const folder = await openOutput(out)
  const beside = exchangeFolder(out)
  const journal = path.join(beside, 'journal.json')
  const takeOver = (install: string[]) => {
    writeFileSync(path.join(beside, 'lock'), other)
    mkdirSync(path.join(beside, other, 'new'), { recursive: true })
    writeFileSync(journal, JSON.stringify({ schema: 1, token: other, install, remove: [] }))
  }
  return { out, folder, beside, journal, takeOver }
}

it('a command that slept while another took the lock over should move nothing, and say so', async () => {
  const { out, folder, journal, takeOver } = await opened()
  await folder.stage('other', new Map([['page.html', bytes]]))
  takeOver(['later'])
  await expect(folder.commit(['good'], new Map())).rejects.toThrow('another command has taken over')
  expect(readdirSync(out)).toEqual(['good'])
  expect(readFileSync(path.join(out, 'good/page.html'), 'utf8')).toBe('good')
  expect(JSON.parse(readFileSync(journal, 'utf8')).token).toBe(other)
  await folder.abandon()
  expect(existsSync(journal)).toBe(true)
})

it('the end of an exchange should leave the journal of the next one', async () => {
  const { beside, journal, takeOver } = await opened()
  takeOver([])
  await endExchange(beside, '99999999-2222-4333-8444-555555555555')
  expect(JSON.parse(readFileSync(journal, 'utf8')).token).toBe(other)
  await endExchange(beside, other)
  expect(existsSync(journal)).toBe(false)
})
