import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm } from '@resvg/resvg-wasm'

let loading: Promise<void> | null = null

/** Loads the rasteriser's WebAssembly from its package, once for a process. */
export function loadRasteriser(): Promise<void> {
  loading ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(
    initWasm,
  )
  return loading
}
