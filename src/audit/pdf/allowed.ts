/** Entries of the catalog. */
export const catalogKeys = set(
  'Type Pages Names Lang MarkInfo ViewerPreferences PageLabels StructTreeRoot Outlines PageMode OutputIntents Metadata AF Version Extensions',
)

/** Name trees. */
export const nameTrees = set('Dests EmbeddedFiles')

/** Entries of a page; no box that cuts something off: the art box says where the text stands. */
export const pageKeys = set(
  'Type Parent MediaBox ArtBox Contents Resources UserUnit StructParents Annots Tabs Group',
)

/** Kinds of resources of a page. */
export const resourceKeys = set('ProcSet Font ColorSpace XObject ExtGState Pattern Shading')

/** Entries of a link: no appearance of its own, nothing that happens but going there. */
export const linkKeys = set('Type Subtype Rect Border F Contents StructParent Dest A P')

/** Entries of a graphics state: opacity alone. */
export const stateKeys = set('Type ca CA SMask AIS BM')

/** Entries that run, load, submit or hide, wherever they stand. */
export const refusedKeys = set(
  'OpenAction AA JS JavaScript XFA AcroForm OCProperties OC Collection Perms Legal RichMediaContent RichMediaSettings Launch Win Mac Unix',
)

/** Kinds of actions that refuse themselves. */
export const allowedActions = set('URI GoTo')

/** Operators of page content; text is always filled, and nothing clips it away. */
export const operators = set(
  'q Q cm BMC BDC EMC rg RG g G re f f* w m l c h S s B B* b b* n J j d M Do BT ET Tf Tm TJ Tj Tc Td TD Ts',
)

function set(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}

/** Operators that only drawings need, inside their figure: clips, opacity, outlined letters, patterns and shadings. */
export const drawingOperators = new Set([
  'gs',
  'Tr',
  'W',
  'W*',
  'cs',
  'CS',
  'sc',
  'SC',
  'scn',
  'SCN',
  'sh',
  'i',
  'ri',
])
