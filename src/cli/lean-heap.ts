import { setFlagsFromString } from 'node:v8'

/** Bytes of Markdown, some 400 pages, from which memory matters more than a tenth of the time. */
const large = 600_000

/**
 * Has V8 collect garbage before its heap has grown by more than three fifths. By itself it lets the heap of a long report
 * double, since nothing else wants the memory that it knows of; on a build server something does.
 */
export function leanHeap(bytes: number): void {
  if (bytes > large) setFlagsFromString('--heap-growing-percent=60')
}
