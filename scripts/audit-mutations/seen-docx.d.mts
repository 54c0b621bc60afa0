export const docxSeen: readonly { name: string; part: RegExp; damage: (xml: string) => string }[]
