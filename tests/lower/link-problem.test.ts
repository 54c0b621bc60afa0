import { describe, expect, it } from 'vitest'
import { lacksBeginning, linkProblem } from '../../src/lower/link-problem.js'

describe('an address should', () => {
  it.each(['https://example.org/a', 'http://example.org', 'mailto:a@example.org', 'tel:+41229171234'])(
    'be taken: %s',
    (url) => {
      expect(linkProblem(url)).toBeNull()
    },
  )

  it.each([
    ['www.example.org', 'Write `https://` before it.'],
    ['example.org', 'Write `https://` before it.'],
    ['example.ch/page', 'Write `https://` before it.'],
    ['someone@example.org', 'Write `mailto:` before it.'],
  ])('be told to lack its beginning: %s', (url, note) => {
    expect(linkProblem(url)).toMatchObject({ ruleId: 'relative-link', note })
    expect(lacksBeginning(url)).toBe(true)
  })

  it.each(['annex.pdf', 'docs/annex.md', 'README.md', 'main.rs', '../fr/report.md', 'a.md/b', 'main.py#L3'])(
    'be a file beside this one: %s',
    (url) => {
      expect(linkProblem(url)).toMatchObject({ ruleId: 'relative-link', what: 'relative link' })
      expect(lacksBeginning(url)).toBe(false)
    },
  )

  it.each([
    ['C:\\docs\\annex.pdf', 'Readers do not have that computer.'],
    ['c:/docs/annex.pdf', 'Readers do not have that computer.'],
    ['file:///home/annex.pdf', 'Readers do not have that computer.'],
    ['//example.org/a', 'Write `https://example.org/a`.'],
    ['javascript:void(0)', 'It leads nowhere on paper'],
    ['ftp://example.org/a', 'Write an address that begins with'],
    ['https://[agency].gov/', 'Mend what stands before the first `/`'],
  ])('be told why it leads nowhere: %s', (url, note) => {
    expect(linkProblem(url)).toMatchObject({ ruleId: 'unsafe-link', note: expect.stringContaining(note) })
  })
})
