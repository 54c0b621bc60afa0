/** Text as a YAML scalar of one line, quoted where a plain one could be read as something else. */
export function quotedYaml(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N}\p{M} .,’-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
    text.trim() === text
  // JSON is YAML, and escapes everything that a line cannot hold.
  return isPlain ? text : JSON.stringify(text)
}
