/** Abbreviations that are read as names in every language, and that nobody would look up: formats, networks, standards, devices. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  `AC AM API ASCII CD CPU CSS CSV DC DNA DNS DVD FAQ FTP GIF GPS GPU HIV AIDS HTML HTTP HTTPS ID IDE IEC IEEE IP IPV4 IPV6 ISBN ISO ISSN
  IT JPEG JSON LAN LED MIT OK PC PDF PM PNG RAM REST RSS SDK SIM SMS SQL SSH SSL SVG TCP TLS TV UDP UI URI URL USB UTC UTF UUID UX
  VPN WWW XML YAML ZIP`.split(/\s+/u),
)
