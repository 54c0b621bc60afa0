import type { MediaFacts } from './report.js'

/** The media type of each kind of picture (IANA, image), in the order in which Word files list them. */
export const pictureMediaTypes = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
} as const satisfies Record<MediaFacts['kind'], string>
