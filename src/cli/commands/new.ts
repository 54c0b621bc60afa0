import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { formats } from '../../build/formats.js'
import { isSlug } from '../../model/is-slug.js'
import { exists } from '../../read/files.js'
import { readWorkspace } from '../../read/workspace.js'
import { addNeededFonts } from '../add-fonts.js'
import type { Run } from '../run.js'
import { said } from '../safe-text.js'

/** Adds `rapporteur new`. */
export function addNew(program: Command, run: Run): void {
  program
    .command('new')
    .description('add a publication that builds at once')
    .argument('<slug>', 'its name: small letters, digits and hyphens')
    .action(async (slug: string) => {
      const { terminal } = run
      if (!isSlug(slug)) {
        terminal.error(said`Unexpected name \`${slug}\`, expected small letters, digits and hyphens.\n`)
        run.exitCode = 2
        return
      }
      const { workspace } = await readWorkspace(terminal.cwd, formats)
      const folder = path.join(workspace?.root ?? terminal.cwd, 'source', slug)
      if (await exists(folder)) {
        terminal.error(said`${folder} exists already.\n`)
        run.exitCode = 2
        return
      }
      await writePublication(folder)
      await addNeededFonts(workspace?.root ?? terminal.cwd, run)
      terminal.error(said`The publication \`${slug}\` is ready. Next: rapporteur build ${slug}\n`)
    })
}

/** Writes the smallest publication that shows what can be done. */
export async function writePublication(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'media'), { recursive: true })
  await writeNew(path.join(folder, 'publication.yaml'), 'kind: plain\nlanguages: [en]\n')
  await writeNew(path.join(folder, 'en.md'), starter)
}

/** Writes a file that is not there yet. Throws where it is: nobody's work is overwritten. */
export async function writeNew(file: string, text: string): Promise<void> {
  await writeFile(file, text, { flag: 'wx' })
}

const starter = `---
title: Title of the report
subtitle: What it is about
---

## Introduction {#introduction}

Write here. The sections below show the blocks; delete what you do not need.

## Findings {#findings}

### Context

A paragraph with a note[^1] and a reference to [](#measures).

:::table{#measures}
| Measure | Year |
| ------- | ---- |
| First   | 2016 |
| Second  | 2017 |

Measures taken
:::

:::actions[Recommendations]
1. **Begin with a verb**, and say who does what by when.
2. **Number nothing by hand**; numbers and references follow by themselves.
:::

[^1]: A note stands at the foot of the page in print, and at the end on screen.
`
