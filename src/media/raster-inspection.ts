/** A raster picture, upright and without notes of cameras and programs, with its size in pixels; or what is wrong. */
export type RasterInspection =
  | { ok: true; width: number; height: number; bytes: Uint8Array }
  | { ok: false; reason: string }
