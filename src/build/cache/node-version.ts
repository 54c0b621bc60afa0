/** What a result owes to Node itself: segmentation, collation and names of languages come with it. */
export function nodeVersion(): string[] {
  const { version, arch, platform, versions } = process
  const { icu = '', unicode = '', cldr = '' } = versions
  return [version, arch, platform, icu, unicode, cldr]
}
