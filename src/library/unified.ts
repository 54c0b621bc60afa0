/** `rapporteur/unified`: Markdown in, an edition out, as one unified pipeline. */
export { type RapporteurOptions, rapporteur } from '../build/unified.js'
export { markdown, parseMarkdown } from '../read/markdown.js'
export { type DocumentSettings, documentSettings } from './document-settings.js'
