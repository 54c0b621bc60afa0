/** A message as the terminal shows it. */
export interface PrintedMessage {
  /** `source/id`. */
  rule: string
  /** `file:line:column`, or the file alone. */
  place: string
  /** What to do; empty where nothing is said. */
  help: string
}

/** Reads what the command line prints back: each message begins with its severity and ends with its rule. */
export function printedMessages(out: string): PrintedMessage[] {
  return out
    .split(/^(?=(?:error|warning|info): )/mu)
    .filter((block) => /^(?:error|warning|info): /u.test(block))
    .map((block) => ({
      rule: /^ *= rule: (\S+)$/mu.exec(block)?.[1] ?? '',
      place: /^ *--> (.+)$/mu.exec(block)?.[1] ?? '',
      help: /^ *= help: (.+)$/mu.exec(block)?.[1] ?? '',
    }))
}
