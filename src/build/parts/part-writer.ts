import path from 'node:path'
import type { Seen } from '../../read/seen.js'
import { slugOf } from '../../read/slug-of.js'
import { nodeVersion } from '../cache/node-version.js'
import { programSum } from '../cache/program-sum.js'
import { ownVersion } from '../package-version.js'
import type { Selected } from '../select.js'
import type { BuildOptions, BuiltPublication } from '../types.js'
import { type PartChoice, partName } from './part-choice.js'
import type { PartRecord } from './part-record.js'
import { readFiles } from './read-files.js'

/** The record of a part while it is built. */
export class PartWriter {
  readonly record: PartRecord
  #isWritten = false

  /**
   * @param selected - What the whole is: the publications that were named, or null for all.
   */
  constructor(
    readonly root: string,
    choice: PartChoice,
    options: Pick<BuildOptions, 'languages' | 'formats' | 'strict'>,
    selected: readonly Selected[] | null,
  ) {
    this.record = {
      schema: 1,
      part: partName(choice),
      program: ownProgram(),
      asked: {
        publications: (selected ?? []).map((one) => nameOf(one, root)),
        languages: [...options.languages],
        formats: [...options.formats],
        strict: options.strict,
      },
      failed: [],
      files: {},
      publications: [],
    }
  }

  /** Notes a publication that was built, or that was refused. */
  add(slug: string, { compiled, noted }: Pick<BuiltPublication, 'compiled' | 'noted'>): void {
    if (compiled?.part) this.record.publications.push(compiled.part)
    else this.record.failed.push(slug)
    this.note(noted)
    this.#isWritten = false
  }

  /** Notes what was read. */
  note(noted: Seen): void {
    Object.assign(this.record.files, readFiles(noted, this.root))
  }

  /** Whether nothing was added since {@link text} was asked for. */
  isWritten(): boolean {
    return this.#isWritten
  }

  /** The text of the record; files by name, so that it depends on nothing but what was asked. */
  text(): string {
    this.#isWritten = true
    const files = Object.fromEntries(
      Object.entries(this.record.files).sort(([first], [second]) => (first < second ? -1 : 1)),
    )
    return `${JSON.stringify({ ...this.record, files }, null, 1)}\n`
  }
}

/** What made a part, and what joins it. */
export function ownProgram(): PartRecord['program'] {
  return { version: ownVersion(), sum: programSum(), node: nodeVersion() }
}

/** The name by which the workspace finds a publication again, from its own folder. */
function nameOf({ folder, file }: Selected, root: string): string {
  const place = path.relative(root, file === null ? folder : path.join(folder, file))
  const isUsual = file === null && path.dirname(folder) === path.join(root, 'source')
  return isUsual ? slugOf(folder) : place.split(path.sep).join('/') || '.'
}
