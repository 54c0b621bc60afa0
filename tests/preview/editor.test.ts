import { describe, expect, it } from 'vitest'
import { vscodeAddress, windowedEditor } from '../../src/preview/editor.js'

const place = { file: '/a b/ü#.md', line: 3, column: 7 }

describe('editors should', () => {
  it('be sent to the place in their own way, by VISUAL before EDITOR', () => {
    const open = (environment: Record<string, string>) => windowedEditor(environment)?.(place)
    expect(open({ EDITOR: '/usr/bin/code --wait' })).toEqual({
      command: '/usr/bin/code',
      args: ['--goto', '/a b/ü#.md:3:7'],
    })
    expect(open({ EDITOR: 'code', VISUAL: 'kate' })?.args).toEqual([
      '--line',
      '3',
      '--column',
      '7',
      '/a b/ü#.md',
    ])
    expect(open({ EDITOR: 'subl -n' })?.args).toEqual(['-n', '/a b/ü#.md:3:7'])
  })

  it('be left alone where they would take the terminal', () => {
    for (const EDITOR of ['vim', 'nano', 'emacs -nw', '', 'constructor'])
      expect(windowedEditor({ EDITOR })).toBeNull()
    expect(windowedEditor({})).toBeNull()
  })

  it('be reached by an address that holds any file name', () => {
    expect(vscodeAddress(place)).toBe('vscode://file/a%20b/%C3%BC%23.md:3:7')
    expect(vscodeAddress({ ...place, file: 'C:\\texts\\en.md' })).toBe('vscode://file/C:/texts/en.md:3:7')
  })
})
