/**
 * Bundles the page of the preview, with pdf.js, into `dist/preview/`, and says which packages are in it. Runs as a part
 * of `scripts/bundle.mjs`, which writes their licences.
 */
import { copyFile, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = path.join(root, 'dist/preview')

/** @returns {Promise<string[]>} The modules of the page. */
export async function bundlePage() {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const bundle = await rolldown({ input: path.join(root, 'src/preview/page/main.ts'), platform: 'browser' })
  const { output } = await bundle.write({ file: path.join(folder, 'page.js'), format: 'esm', minify: true })
  await bundle.close()
  await copyFile(path.join(root, 'src/preview/page/page.css'), path.join(folder, 'page.css'))
  await copyFile(
    path.join(root, 'node_modules/pdfjs-dist/build/pdf.worker.min.mjs'),
    path.join(folder, 'pdf.worker.js'),
  )
  return output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
}
