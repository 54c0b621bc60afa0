// @ts-check
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/**
 * Writes a publication's languages as pandoc's own Markdown, so that a baseline sets the same words.
 *
 * @param {string} publication A folder under `source/`.
 * @param {string} target
 * @returns {Promise<{folder: string, languages: string[]}>} The folder written, and the tags in it.
 */
export async function pandocMarkdown(publication, target) {
  const folder = join(target, `${basename(publication)}-pandoc`)
  await mkdir(folder, { recursive: true })
  const media = join(publication, 'media')
  if (existsSync(media)) await cp(media, join(folder, 'media'), { recursive: true })
  const names = (await readdir(publication)).filter((name) => name.endsWith('.md')).sort()
  for (const name of names) {
    const text = await readFile(join(publication, name), 'utf8')
    await writeFile(join(folder, name), translate(text, name.slice(0, -3), join(folder, 'media')))
  }
  return { folder, languages: names.map((name) => name.slice(0, -3)) }
}

/**
 * @param {string} text
 * @param {string} language
 * @param {string} media Where pandoc finds the pictures from any working directory.
 */
export function translate(text, language, media) {
  return (
    text
      .replace(/^---\n/, `---\nlang: ${language}\n`)
      // Those of several words make no typst.
      .replace(/^keywords:.*\n(?: +.*\n|- .*\n)*/m, '')
      .replace(
        /^(:{3,})(\w+)(?:\[([^\]]*)\])?(?:\{(?:#([\w-]+))?[^}]*\})?$/gm,
        (_, fence, name, title, id) => {
          const block = `${fence} {.${name}${id ? ` #${id}` : ''}}`
          return title ? `### ${title}\n\n${block}` : block
        },
      )
      .replace(/:span\[([^\]]*)\]\{lang=([\w-]+)\}/g, '[$1]{lang=$2}')
      .replace(/\[([^\]]*)\]\(#([\w-]+)\)/g, (_, words, id) => `[${words || id}](#${id})`)
      .replace(/^(\s*(?:\d+\.|[-*]) .*) \{#([\w-]+)\}$/gm, '$1 []{#$2}')
      .replace(/^!\[([^\]]*)\]\([^)]*\)$/gm, (image, words) => `${alternative(words)}\n\n${image}`)
      .replaceAll('](media/', `](${media}/`)
  )
}

/**
 * pandoc writes no alternative text for typst, which then makes no PDF/UA; this says it in typst's own words.
 *
 * @param {string} words
 */
function alternative(words) {
  return `\`\`\`{=typst}\n#set image(alt: ${JSON.stringify(words)})\n\`\`\``
}
