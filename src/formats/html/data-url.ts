/** Bytes or text inside a URL (RFC 2397). */
export function dataUrl(mediaType: string, content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)
  return `data:${mediaType};base64,${bytes.toString('base64')}`
}
