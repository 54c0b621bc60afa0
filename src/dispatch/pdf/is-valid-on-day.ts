import type { X509Certificate } from 'node:crypto'

/** Whether a certificate is valid at some time of a day in UTC, `YYYY-MM-DD`. */
export function isValidOnDay({ validFrom, validTo }: X509Certificate, date: string): boolean {
  const start = Date.parse(`${date}T00:00:00Z`)
  const end = start + 24 * 60 * 60 * 1000
  return Date.parse(validFrom) < end && Date.parse(validTo) >= start
}
