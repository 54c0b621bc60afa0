/** A type of node whose words differ from those around them in what they say: `m³` is not `m3`, nor is *m* m. */
export type Distinction = MarkedWords | 'emphasis' | 'strong' | 'inlineCode'

/** Those that stand in a text for more than stress, weight or code. */
export type MarkedWords = 'subscript' | 'superscript' | 'insert' | 'delete' | 'highlight' | 'keyboard'
