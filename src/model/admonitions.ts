/** Names under which GitHub, Docusaurus, VitePress, Obsidian and others have remarks that stand out. */
export const admonitions: ReadonlySet<string> = new Set(
  'note tip important warning caution danger info hint attention error success question abstract seealso see-also details admonition dropdown'.split(
    ' ',
  ),
)
