/** The colour behind highlighted words: as light, or in dark pages as dark, as a design's tint, so that all text on it can be read. */
export const highlightColour = { light: '#FFF1A6', dark: '#332D0A' } as const
