import { expect, it } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../src/read/parse-yaml.js'

const options = { schema: z.unknown(), file: 'a.yaml', blame: 'source' } as const

it.each([
  ['of Unix', '\n'],
  ['of Windows', '\r\n'],
  ['of old Macs', '\r'],
])('messages about YAML should stand in its lines, with line ends %s', (_name, end) => {
  const lines = ['extends: default', 'colours: { a: 1 }', 'scripts:', '  Latn:', '    text:', "      name 4'"]
  const text = [...lines, '      faces:', '        - { file: a }', ''].join(end)
  const { messages } = parseYaml(text, options)
  expect(messages.map(({ place }) => place?.start)).toMatchObject([{ line: 6, column: 7 }])
  const length = text.split(end)[(messages[0]?.place?.end.line ?? 0) - 1]?.length ?? -1
  expect(messages[0]?.place?.end.column).toBeLessThanOrEqual(length + 1)
})

it('YAML with line ends of old Macs should be read', () => {
  expect(parseYaml('a: b\rc: d\r', options).value).toEqual({ a: 'b', c: 'd' })
})
