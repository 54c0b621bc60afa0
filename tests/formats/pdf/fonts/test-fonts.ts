import { readFileSync } from 'node:fs'
import { loadFont } from '../../../../src/formats/pdf/fonts/load-font.js'
import type { Font } from '../../../../src/formats/pdf/text/types.js'

/** Bytes of a font file. */
export const fontFile = (file: string): Uint8Array =>
  readFileSync(new URL(`../../../../node_modules/@expo-google-fonts/${file}`, import.meta.url))

const open = (file: string, kerning = true): Font => loadFont(fontFile(file), { id: file, kerning })

/** The default design's faces. */
export const testFonts = {
  serif: open('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  italic: open('source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'),
  amiri: open('amiri/400Regular/Amiri_400Regular.ttf', false),
  plex: open('ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  chinese: open('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
}
