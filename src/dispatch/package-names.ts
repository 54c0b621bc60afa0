/** Names of the files of every package. */
export const packageNames = {
  record: 'dispatch.json',
  sums: 'SHA256SUMS',
  howToVerify: 'HOW-TO-VERIFY.txt',
  evidence: 'evidence/',
  sshSignature: 'SHA256SUMS.sig',
  minisignSignature: 'SHA256SUMS.minisig',
  sigstoreBundle: 'SHA256SUMS.sigstore.json',
  allowedSigners: 'keys/allowed_signers',
  minisignKey: 'keys/minisign.pub',
  certificate: 'keys/certificate.pem',
} as const

/** What no list of sums names, because it signs the list or is the list. */
export const besideSums: readonly string[] = [
  packageNames.sums,
  packageNames.sshSignature,
  packageNames.minisignSignature,
  packageNames.sigstoreBundle,
]

/** Name of the covering page: `covering-note.fr.pdf`. */
export function coveringName(language: string, extension: string): string {
  return `covering-note.${language}.${extension}`
}

/** The covering page that browsers show, to which links lead. */
export function coveringPage(language: string): string {
  return `covering-note.${language}.html`
}
