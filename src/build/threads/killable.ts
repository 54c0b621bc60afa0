import type { EditionAuditor } from '../../audit/output.js'
import type { DrawingPrograms } from '../../audit/pixels/seen-edition.js'
import type { Message } from '../../model/message.js'
import { problem } from '../../model/problem.js'
import { shownPath } from '../../read/files.js'
import { formats } from '../formats.js'
import type { Progress, PublicationBuilder } from '../types.js'
import type { TaskName } from './task.js'
import { hasThreads, openThread, ThreadEnded } from './thread.js'

/** Seconds that one publication, or reading one edition back, may take: some 8,000 pages. */
export const usualSeconds = 600

/** Work on a thread of its own, so that a signal or a limit can end it in the middle of anything. */
export interface KillableWork {
  build: PublicationBuilder
  audit: EditionAuditor
  /** Draws pages of a PDF; throws where they take too long. */
  drawPages: DrawingPrograms['pages']
  close: () => Promise<void>
}

/**
 * Opens a thread for the work of a command. A publication or an edition that takes longer than `seconds`, or more
 * memory than Node allows, is an error of its own, and the next one begins on a new thread.
 */
export function killableWork(options: {
  /** Infinity: no limit. */
  seconds: number
  /** Ends what is at work: the task rejects with `ThreadEnded`. */
  signal: AbortSignal
  onProgress: (progress: Progress) => void
  /** What will be done first, as far as it is known: it is loaded while the command looks around. */
  first: TaskName
}): KillableWork {
  const { seconds, signal, onProgress, first } = options
  if (!hasThreads)
    return {
      build: async (...asked) => (await import('../build-publication.js')).buildPublication(...asked),
      audit: async (task) => (await import('../../audit/output.js')).auditTask(task, formats),
      drawPages: async (task) => (await import('../draw-pages.js')).drawPages(task),
      close: async () => {},
    }
  const thread = openThread()
  thread.prepare(first, false)
  const watch = { limit: seconds * 1000, signal, onProgress }
  return {
    build: async (task, asked) => {
      try {
        return await thread.run('publication', task, { ...watch, ...asked })
      } catch (error) {
        if (!isLimit(error)) throw error
        const file = shownPath(task.root, task.folder)
        return {
          compiled: null,
          messages: [overLimit(error, file, 'build', seconds)],
          mended: [],
          timings: {},
          seen: null,
          noted: {},
        }
      }
    },
    audit: async (task) => {
      onProgress({ slug: task.file, step: 'audit' })
      try {
        return await thread.run('edition', task, watch)
      } catch (error) {
        if (!isLimit(error)) throw error
        return { compared: 0, messages: [overLimit(error, task.file, 'audit', seconds)] }
      }
    },
    drawPages: async (task) => {
      try {
        return await thread.run('pages', task, watch)
      } catch (error) {
        if (!isLimit(error)) throw error
        throw new Error(overLimit(error, '', 'audit', seconds).reason)
      }
    },
    close: thread.close,
  }
}

function isLimit(error: unknown): error is ThreadEnded {
  return error instanceof ThreadEnded && error.by !== 'signal'
}

function overLimit(
  { by, progress }: ThreadEnded,
  file: string,
  source: 'build' | 'audit',
  seconds: number,
): Message {
  const during = progress ? ` while ${atWork(progress)}` : ''
  const what = source === 'build' ? 'the publication' : 'reading the edition'
  return problem(
    { source, file, blame: 'source' },
    by === 'time'
      ? {
          ruleId: 'time-limit',
          reason: `Unexpected length of work: ${what} took more than ${seconds} seconds${during}, and was ended`,
          note: 'Where so much is to be done, raise the limit with --time-limit.',
        }
      : {
          ruleId: 'memory-limit',
          reason: `Unexpected size: ${what} needs more memory than Node may use${during}, and was ended`,
          note: 'Where so much is to be done, raise the limit: NODE_OPTIONS=--max-old-space-size=<MiB>.',
        },
  )
}

const verbs: Readonly<Record<Progress['step'], string>> = {
  read: 'reading',
  check: 'checking',
  compile: 'compiling',
  write: 'writing',
  audit: 'reading back',
}

/** What is being done, for people: `compiling ar of doha-2017`. */
export function atWork({ step, slug, language }: Progress): string {
  return language === undefined ? `${verbs[step]} ${slug}` : `${verbs[step]} ${language} of ${slug}`
}
