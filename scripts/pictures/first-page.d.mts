/** The first page of a PDF as pixels, four bytes each. */
export function firstPage(bytes: Uint8Array): Promise<{
  width: number
  height: number
  channels: number
  data: Uint8Array
}>
