import path from 'node:path'
import { hasError } from '../model/has-error.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import { readText, textProblem } from './files.js'
import { parseYaml, type YamlPlaces } from './parse-yaml.js'
import { type Recipient, recipientsSchema } from './recipients-schema.js'
import type { Workspace } from './workspace.js'

/** Recipients as read; none where something is wrong with their file. */
export interface RecipientsResult {
  recipients: Recipient[]
  messages: Message[]
  placeOf: YamlPlaces
}

/** The file that names the recipients, below the workspace. */
export const recipientsFile = 'recipients.yaml'

/** Reads `recipients.yaml` of a workspace. */
export async function readRecipients({
  root,
  formats,
}: Pick<Workspace, 'root' | 'formats'>): Promise<RecipientsResult> {
  const origin = { source: 'read', file: recipientsFile, blame: 'configuration' } as const
  const none = (message: Message): RecipientsResult => ({
    recipients: [],
    messages: [message],
    placeOf: () => null,
  })
  const read = await readText(path.join(root, recipientsFile), [root])
  if (!read.ok && read.problem === 'missing')
    return none(
      problem(origin, {
        ruleId: 'no-recipients',
        reason: 'Missing `recipients.yaml`, expected the list of who receives packages',
      }),
    )
  if (!read.ok) return none(problem(origin, textProblem(read)))
  const { value, messages, placeOf } = parseYaml(read.text, { schema: recipientsSchema(formats), ...origin })
  const recipients = (value?.recipients ?? []).map(
    (one): Recipient => ({
      id: one.id,
      name: one.name,
      languages: one.languages ?? null,
      formats: one.formats ?? null,
      coveringPage: one['covering-page'] ?? null,
      channel: one.channel ?? null,
    }),
  )
  for (const [index, { id }] of recipients.entries()) {
    const first = recipients.findIndex((one) => one.id === id)
    if (first === index) continue
    const cause = placeOf(['recipients', first, 'id'])
    messages.push(
      problem(origin, {
        ruleId: 'duplicate-recipient',
        place: placeOf(['recipients', index, 'id']),
        reason: `Unexpected recipient \`${id}\` twice in \`recipients.yaml\``,
        cause: { file: recipientsFile, place: cause, reason: 'The first stands here' },
      }),
    )
  }
  return { recipients: hasError(messages) ? [] : recipients, messages, placeOf }
}
