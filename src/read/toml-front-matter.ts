/** Front matter of Hugo and its like: TOML between lines of three plus signs. */
const block = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?=\n|$)/u
/** A key with its value in one line. */
const pair = /^([ \t]*["']?[\w-]+["']?[ \t]*)=(?=[ \t])/u

/**
 * Reads front matter of TOML as YAML, as long as it was letter by letter: `title = "A report"` becomes
 * `title : "A report"`. Its tables are other tools' settings and become comments. Null where there is none, or none
 * that can be read so: values over several lines.
 */
export function yamlOfToml(text: string): string | null {
  const [all, inside] = block.exec(text) ?? []
  if (all === undefined || inside === undefined) return null
  let isTable = false
  const lines = inside.split('\n').map((line) => {
    isTable ||= /^[ \t]*\[/u.test(line)
    if (line.trim() === '' || /^[ \t]*#/u.test(line)) return line
    if (isTable) return line.replace(/^./u, '#')
    return pair.test(line) && !/"""|'''|=[ \t]*[[{][^\]}]*$/u.test(line) ? line.replace(pair, '$1:') : null
  })
  if (lines.includes(null)) return null
  const firstLine = all.slice(3, all.indexOf('\n'))
  const yaml = `---${firstLine}\n${lines.join('\n')}\n---`
  return yaml + text.slice(yaml.length)
}

/** Whether a text begins with front matter that nothing closes as it was opened, so that it would be printed. */
export function isOpenFrontMatter(text: string): boolean {
  const opening = /^(?:---|\+\+\+)[ \t]*\n[ \t]*["']?[\p{L}_][\p{L}\p{N}_-]*["']?[ \t]*[:=]/u
  return opening.test(text) && (text.startsWith('+') || !/\n---[ \t]*(?:\n|$)/u.test(text))
}
