/** The exports of HarfBuzz's subsetter that we use (hb-subset.h). Pointers are numbers. */
interface Subsetter {
  memory: { buffer: ArrayBuffer }
  _initialize: () => void
  malloc: (bytes: number) => number
  free: (pointer: number) => void
  hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  hb_blob_destroy: (blob: number) => void
  hb_blob_get_data: (blob: number, length: number) => number
  hb_blob_get_length: (blob: number) => number
  hb_face_create: (blob: number, index: number) => number
  hb_face_destroy: (face: number) => void
  hb_face_reference_blob: (face: number) => number
  hb_set_add: (set: number, value: number) => void
  hb_subset_input_create_or_fail: () => number
  hb_subset_input_destroy: (input: number) => void
  hb_subset_input_unicode_set: (input: number) => number
  hb_subset_input_set: (input: number, kind: number) => number
  hb_subset_input_set_flags: (input: number, flags: number) => void
  hb_subset_or_fail: (face: number, input: number) => number
}

// Node has WebAssembly; TypeScript declares it only with the library of browsers.
const { WebAssembly: webAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate: (bytes: Uint8Array, imports: object) => Promise<{ instance: { exports: unknown } }>
  }
}

const writable = 2
const withoutHinting = 1
const layoutFeatures = 6

/** Features that the style sheet or the browser's own spacing asks for, beyond HarfBuzz's defaults. */
const features = ['tnum', 'lnum', 'halt', 'chws']

let loading: Promise<Subsetter> | null = null

/** The subsetter's own file, of an npm package as fonts are: a format reads no files, so it comes the same way. */
const wasmFile = 'harfbuzzjs/dist/harfbuzz-subset.wasm'

/**
 * A TrueType font with the given characters and what shaping them needs. Throws when the font is broken.
 * @param file - gives the bytes of a package's file.
 */
export async function subset(
  font: Uint8Array,
  characters: ReadonlySet<string>,
  file: (name: string) => Uint8Array,
): Promise<Uint8Array> {
  loading ??= load(file(wasmFile))
  const hb = await loading
  const data = hb.malloc(font.byteLength)
  new Uint8Array(hb.memory.buffer).set(font, data)
  const blob = hb.hb_blob_create(data, font.byteLength, writable, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  hb.hb_blob_destroy(blob)
  const input = hb.hb_subset_input_create_or_fail()
  for (const character of characters) {
    hb.hb_set_add(hb.hb_subset_input_unicode_set(input), character.codePointAt(0) ?? 0)
  }
  for (const feature of features) hb.hb_set_add(hb.hb_subset_input_set(input, layoutFeatures), tag(feature))
  hb.hb_subset_input_set_flags(input, withoutHinting)
  const small = hb.hb_subset_or_fail(face, input)
  hb.hb_subset_input_destroy(input)
  hb.hb_face_destroy(face)
  if (small === 0) {
    hb.free(data)
    throw new Error('HarfBuzz cannot subset this font')
  }
  const result = hb.hb_face_reference_blob(small)
  const start = hb.hb_blob_get_data(result, 0)
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(result))
  hb.hb_blob_destroy(result)
  hb.hb_face_destroy(small)
  hb.free(data)
  return bytes
}

async function load(wasm: Uint8Array): Promise<Subsetter> {
  const { instance } = await webAssembly.instantiate(wasm, {})
  // The module declares its exports only in C.
  const hb = instance.exports as unknown as Subsetter
  hb._initialize()
  return hb
}

function tag(name: string): number {
  return Buffer.from(name, 'latin1').readUInt32BE(0)
}
