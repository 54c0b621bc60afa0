import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Publication } from '../model/publication.js'
import { UnusableFont } from '../model/unusable-font.js'

/** Work that opens the fonts of a design; null where one of them cannot be used, which is reported. */
export async function withFonts<Result>(
  { design }: Publication,
  addMessage: (message: Message) => void,
  work: () => Result | Promise<Result>,
): Promise<Result | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UnusableFont)) throw error
    addMessage(unusable(error, design))
    return null
  }
}

/** What the checks of fonts let pass, and a format cannot use. */
function unusable({ message }: UnusableFont, design: string): Message {
  return problem(
    { source: 'build', file: `templates/designs/${design}/design.yaml`, blame: 'configuration' },
    { ruleId: 'design', reason: message, note: 'Take the font from its foundry again, or name another.' },
  )
}
