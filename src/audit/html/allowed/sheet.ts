/** What may be hidden, and where: controls that a medium has no use for, and words for screen readers. */
const hidden = new Set([
  '.skip, .languages, .formats, .contents, [role="doc-backlink"]',
  '.separator',
  '.contents > .label',
  '.contents summary',
  '.skip:not(:focus)',
])

/** Text that a sheet may add: nothing, the marker of an item, the number of a page. */
const generated = /^(?:""|attr\(data-marker\)(?: \/ "")?|counter\(page\) " \/ " counter\(pages\))$/u

const hiding: readonly RegExp[] = [
  /(?:^|[\s;])display\s*:\s*none/iu,
  /(?:^|[\s;])visibility\s*:\s*(?:hidden|collapse)/iu,
  /(?:^|[\s;])content-visibility\s*:\s*hidden/iu,
  /(?:^|[\s;])opacity\s*:/iu,
  /(?:^|[\s;])(?:clip|clip-path|mask[\w-]*|filter|transform|translate|scale|zoom)\s*:/iu,
  /(?:^|[\s;])(?:font|font-size)\s*:\s*(?:[\w\s]*\s)?0(?:[a-z%]*)(?=[\s;/]|$)/iu,
  /(?:^|[\s;])text-indent\s*:\s*-/iu,
  /(?:^|[\s;])(?:color|-webkit-text-fill-color)\s*:\s*(?:transparent|[^;]*(?:\/|,)\s*0(?:\.0*)?%?\s*\))/iu,
  /(?:^|[\s;])(?:height|width|block-size|inline-size|max-height|max-width|max-block-size|max-inline-size)\s*:\s*0(?:px|em|rem)?(?=[\s;]|$)/iu,
  /(?:^|[\s;])(?:position\s*:\s*fixed|inset[\w-]*\s*:\s*-\d{3}|(?:top|left|right|bottom|margin[\w-]*)\s*:\s*-\d{3})/iu,
]

/** What a style sheet does that ours never do: load, hide words, or add some. */
export function sheetProblems(sheet: string): string[] {
  const problems: string[] = []
  // Strings stand apart: names of fonts may hold whatever a designer wrote, and do nothing.
  const strings: string[] = []
  const text = sheet.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu, (found) =>
    found.startsWith('/*') ? '' : `"${strings.push(found) - 1}"`,
  )
  const written = (value: string) =>
    value.replace(/"(\d+)"/gu, (_, index: string) => strings[Number(index)] ?? '')
  if (/@import|@namespace|expression\s*\(|(?<![-\w])behavior\s*:|-moz-binding/iu.test(text))
    problems.push('loads or runs something')
  for (const [address] of text.matchAll(/(?:url|src|image|image-set)\s*\([^)]*\)/giu))
    if (!/^url\(data:font\/woff2;base64,[A-Za-z0-9+/]*=*\)$/u.test(address))
      problems.push(`refers to \`${address.slice(0, 60)}\``)
  for (const [, selector = '', body = ''] of text.matchAll(/([^{};]*)\{([^{}]*)\}/gu)) {
    const name = written(selector.trim())
    if (!hidden.has(name) && hiding.some((pattern) => pattern.test(body))) problems.push(`hides \`${name}\``)
    for (const [, value = ''] of body.matchAll(/(?:^|[\s;])content\s*:\s*((?:"(?:[^"\\]|\\.)*"|[^;"])*)/giu))
      if (!generated.test(written(value.trim())) && !/^@bottom-(?:left|right)$/u.test(name))
        problems.push(`adds ${written(value.trim())} to \`${name}\``)
  }
  return problems
}
