/** A type of node whose words differ from those around them in what they say: `m³` is not `m3`. */
export type Distinction = 'subscript' | 'superscript' | 'insert' | 'delete' | 'highlight' | 'keyboard'
