/** Bytes in the words of a download: `412 KB`, `1.3 MB` (thousands, as storage is sold). */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00A0bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)}\u00A0KB`
  return `${(bytes / 1_000_000).toFixed(1)}\u00A0MB`
}
