/** Words as messages list them: each in backticks. */
export function inBackticks(words: readonly string[], joiner = ', '): string {
  return words.map((word) => `\`${word}\``).join(joiner)
}
