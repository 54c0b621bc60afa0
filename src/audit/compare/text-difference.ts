/** Characters shown around a difference. */
const around = 24

/** The stretch in which two texts differ, with some text around it. */
export function textDifference(was: string, should: string): { was: string; should: string } {
  let start = 0
  while (start < was.length && start < should.length && was[start] === should[start]) start += 1
  let end = 0
  while (
    end < was.length - start &&
    end < should.length - start &&
    was[was.length - 1 - end] === should[should.length - 1 - end]
  ) {
    end += 1
  }
  return { was: stretch(was, start, end), should: stretch(should, start, end) }
}

function stretch(text: string, start: number, end: number): string {
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, text.length - end + around)
  return `${from > 0 ? '…' : ''}${shortened(text.slice(from, to))}${to < text.length ? '…' : ''}`
}

export function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
