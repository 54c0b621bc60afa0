import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { logoProblem } from '../../src/read/logo-problem.js'
import { workspace } from '../support/workspace.js'

it('a logo that no edition can paint should be a problem of the design', () => {
  const problemOf = (content: string) =>
    logoProblem('logo.svg', () =>
      new TextEncoder().encode(
        `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}</svg>`,
      ),
    )
  expect(logoProblem(null, () => new Uint8Array())).toBeNull()
  expect(problemOf('<rect width="9" height="9"/>')).toBeNull()
  expect(problemOf('<rect width="9" height="9" filter="blur(2px)"/>')).toBe(
    'Cannot use the logo `logo.svg`: it holds `filter: blur(2px)`, which no edition can paint (line 1, column 62)',
  )
  expect(
    logoProblem('logo.svg', () => {
      throw new Error('Cannot read `logo.svg`: Missing file')
    }),
  ).toBe('Cannot read `logo.svg`: Missing file')
})

it.each(['../x.svg', '/etc/passwd', '../../../x.svg', 'a/../../x.svg'])(
  'a logo outside the folder of its design should not be said to be missing: %s',
  async (logo) => {
    const place = workspace({
      'source/a/publication.yaml': 'design: own\nlanguages: [en]\n',
      'source/a/en.md': '---\ntitle: A\n---\n\nWords.\n',
      'templates/designs/own/design.yaml': `extends: default\nlogo: ${logo}\n`,
      'templates/designs/x.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    })
    expect((await place.messages('check')).messages).toMatchObject([
      {
        reason: `Cannot read \`${logo}\`: Unexpected path, expected a file in the folder of the design or of a package`,
        file: 'templates/designs/own/design.yaml',
        place: { start: { line: 2, column: 7 } },
      },
    ])
  },
)

it('a logo that is a link out of the workspace should be told of as one', async () => {
  const place = workspace({
    'source/a/publication.yaml': 'design: own\nlanguages: [en]\n',
    'source/a/en.md': '---\ntitle: A\n---\n\nWords.\n',
    'templates/designs/own/design.yaml': 'extends: default\nlogo: logo.svg\n',
  })
  symlinkSync('/etc/passwd', path.join(place.root, 'templates/designs/own/logo.svg'))
  expect((await place.messages('check')).messages).toMatchObject([
    { reason: expect.stringContaining('link that leads out of the workspace') },
  ])
})
