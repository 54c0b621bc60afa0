import path from 'node:path'
import { openPkcs12 } from '../dispatch/pdf/signing-certificate.js'
import { joinedSigner } from '../dispatch/sign/joined-signer.js'
import { minisignSigner } from '../dispatch/sign/minisign-signer.js'
import { pdfSigner } from '../dispatch/sign/pdf-signer.js'
import { keyFileBytes } from '../dispatch/sign/run-tool.js'
import { SigningError } from '../dispatch/sign/signing-error.js'
import { type SignerPart, sshSigner } from '../dispatch/sign/ssh-signer.js'
import type { Signer } from '../dispatch/signer.js'
import type { Message } from '../model/message.js'
import { problem } from '../model/problem.js'
import type { Workspace } from '../read/workspace.js'
import type { PackFlags } from './commands/pack.js'

/** What signs with the keys that were named; or why they cannot be used. */
export async function signerOf(
  flags: PackFlags,
  { dispatch: { sender } }: Workspace,
  cwd: string,
): Promise<Signer | Message> {
  const parts: SignerPart[] = []
  try {
    if (flags.sshKey !== undefined) {
      if (sender === undefined)
        throw new SigningError(
          'Missing `dispatch.sender` in `rapporteur.yaml`, expected who signs, such as `office@example.org`',
        )
      parts.push(await sshSigner(path.resolve(cwd, flags.sshKey), sender))
    }
    if (flags.minisignKey !== undefined) {
      const comment = `${sender ?? 'package'} ${flags.date}`
      parts.push(await minisignSigner(path.resolve(cwd, flags.minisignKey), comment))
    }
    if (flags.pdfKey === undefined) return joinedSigner(parts)
    const bytes = await keyFileBytes(path.resolve(cwd, flags.pdfKey))
    const password = process.env.RAPPORTEUR_PDF_PASSWORD ?? ''
    const pdf = pdfSigner(await openPkcs12(bytes, password), flags.date)
    return joinedSigner([...parts, pdf], pdf.signPdf)
  } catch (error) {
    return signingProblem(error)
  }
}

/** A signature that could not be made, as a message; other errors are thrown on. */
export function signingProblem(error: unknown): Message {
  if (!(error instanceof SigningError)) throw error
  return problem(
    { source: 'pack', file: 'dispatch', blame: 'configuration' },
    { ruleId: 'signing', reason: error.message },
  )
}
