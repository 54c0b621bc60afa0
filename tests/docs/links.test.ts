import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'

const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
/** What npm packs whether it is named or not. */
const always = ['README.md', 'LICENSE', 'package.json']

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
]

function tree(page: string): Nodes {
  return fromMarkdown(readFileSync(page, 'utf8'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
}

/** Addresses of links and pictures that lead to files beside the page. */
function addressesOf(page: string): string[] {
  const found: string[] = []
  visit(tree(page), (node) => {
    if ((node.type === 'link' || node.type === 'image') && !/^[a-z]+:/u.test(node.url)) found.push(node.url)
  })
  return found
}

/** Anchors of headings, as GitHub and npm make them. */
function anchorsOf(page: string): Set<string> {
  const found = new Set<string>()
  visit(tree(page), 'heading', (node) => {
    found.add(
      textOf(node)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
        .replaceAll(' ', '-'),
    )
  })
  return found
}

function isPacked(file: string): boolean {
  return [...files, ...always].some((one) => file === one || file.startsWith(`${one}/`))
}

describe('the documents should', () => {
  it.each(pages)('lead from %s to what the package holds', (page) => {
    const wrong = addressesOf(page).filter((address) => {
      const [name = '', anchor] = address.split('#')
      const file = name === '' ? page : path.posix.join(path.posix.dirname(page), name)
      if (!existsSync(file) || !isPacked(file.replace(/\/$/u, ''))) return true
      return anchor !== undefined && statSync(file).isFile() && !anchorsOf(file).has(anchor)
    })
    expect(wrong).toEqual([])
  })

  it('be led to from their index, every one', () => {
    const led = new Set(
      ['docs/README.md', 'docs/rules/README.md'].flatMap((page) =>
        addressesOf(page).map((address) =>
          path.posix.join(path.posix.dirname(page), address.replace(/#.*/u, '')),
        ),
      ),
    )
    const here = pages.filter((page) => page.startsWith('docs/') && !page.startsWith('docs/decisions/'))
    expect(here.filter((page) => !led.has(page) && page !== 'docs/README.md')).toEqual([])
  })
})
