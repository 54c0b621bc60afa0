/**
 * Pairs of a gettext catalogue: messages that are translated and not fuzzy. Plurals give their first form.
 *
 * @param {string} text
 * @param {string} name
 */
export function poPairs(text, name) {
  const entries = text.split(/\n\s*\n/u).map(readEntry)
  const header = entries.find(({ msgid }) => msgid === '')?.msgstr ?? ''
  const language = /^Language: *([\w-]+)/mu.exec(header)?.[1] ?? null
  return entries.flatMap(({ msgid, msgstr, isFuzzy, line }, index) =>
    !msgid || !msgstr || isFuzzy || line.startsWith('#~')
      ? []
      : [
          {
            id: `${name}#${index}`,
            language: language?.replace('_', '-') ?? '',
            source: msgid,
            translation: msgstr,
          },
        ],
  )
}

function readEntry(block) {
  const entry = { msgid: '', msgstr: '', isFuzzy: /^#,.*\bfuzzy\b/mu.test(block), line: block.trimStart() }
  let field = ''
  for (const line of block.split('\n')) {
    const [, key, first] = /^(msgid|msgstr(?:\[0\])?) (".*")\s*$/u.exec(line) ?? []
    if (key) field = key === 'msgid' ? 'msgid' : 'msgstr'
    else if (/^(?:msg|#)/u.test(line)) field = ''
    const quoted = first ?? (/^".*"\s*$/u.test(line) ? line.trim() : null)
    if (quoted !== null && (field === 'msgid' || field === 'msgstr')) entry[field] += unquoted(quoted)
  }
  return entry
}

function unquoted(text) {
  try {
    return JSON.parse(text)
  } catch {
    return text.slice(1, -1)
  }
}
