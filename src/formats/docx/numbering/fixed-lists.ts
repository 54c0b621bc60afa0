/** Definitions that every document has, in the order of their ids. */
export const fixedLists = ['sections', 'blank', 'plainActions', 'bullets', 'numbers', 'paragraphs'] as const

export type FixedList = (typeof fixedLists)[number]
