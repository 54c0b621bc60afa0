/** Damages that the audit does not promise to notice, and why. */
export const notClaimed = {
  'docx: take the direction from a run': 'the direction of paragraphs is compared, not that of single runs',
  'pdf: forge a running head': 'a head set from right to left is compared by its letters, not by their order',
}

/** The page `docs/audit-mutations.md`. @param {{ format: string, tag: string, name: string, outcome: string }[]} results */
export function page(results) {
  const names = [...new Set(results.map(({ format, name }) => `${format}: ${name}`))]
  const rows = names.map((key) => {
    const own = results.filter(({ format, name }) => `${format}: ${name}` === key)
    const count = (outcome) => own.filter((result) => result.outcome === outcome)
    const made = own.length - count('nothing to damage').length
    const unnoticed = count('unnoticed').map(({ tag }) => tag)
    const verdict =
      made === 0 ? 'nothing to damage' : unnoticed.length === 0 ? 'always' : `not in ${unnoticed.join(', ')}`
    const [format, name] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 2)]
    return `| ${format} | ${name} | ${made} | ${verdict}${notClaimed[key] ? ` – not claimed: ${notClaimed[key]}` : ''} |`
  })
  return `# What the audit notices

<!-- Written by scripts/audit-mutations/main.mjs from the editions of the sample, built in every format. -->

Finished editions are damaged in ${names.length} ways, and read back. A damage counts as noticed when the audit says more than
about the sound edition.

| format | damage | editions | noticed |
| --- | --- | ---: | --- |
${rows.join('\n')}
`
}
