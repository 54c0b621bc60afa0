export const htmlSeen: readonly { name: string; damage: (html: string) => string }[]
