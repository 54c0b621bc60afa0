import { needsAttributes } from './elements.js'

/** What a tag says beside its name. */
export interface Attribute {
  /** In lower case. */
  name: string
  /** Null where no equals sign follows. */
  value: string | null
  isQuoted: boolean
}

const named = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/u))

/** Attributes that any element may have without a value; `markdown` is of tools that read Markdown inside HTML. */
const bare = named(
  'hidden inert itemscope autofocus contenteditable draggable spellcheck popover markdown allowtransparency',
)

const forms = named('checked disabled readonly required multiple selected formnovalidate novalidate')
const media = named('controls loop muted autoplay playsinline default')
const lists = named('reversed compact')

/** Attributes that one element may have without a value. */
const bareOf: Readonly<Record<string, ReadonlySet<string>>> = {
  a: named('download nohref'),
  area: named('download nohref'),
  audio: media,
  button: forms,
  details: named('open'),
  dialog: named('open'),
  dir: lists,
  dl: lists,
  fieldset: forms,
  form: forms,
  hr: named('noshade'),
  iframe: named('allowfullscreen'),
  img: named('alt ismap'),
  input: forms,
  menu: lists,
  object: named('declare'),
  ol: lists,
  optgroup: forms,
  option: forms,
  script: named('async defer nomodule setup'),
  select: forms,
  style: named('scoped'),
  table: named('border'),
  td: named('nowrap'),
  textarea: forms,
  th: named('nowrap'),
  track: media,
  ul: lists,
  video: media,
}

/** Attributes that HTML, old or new, knows with a value. */
const known = named(
  `abbr accept action align alink alt archive axis background behavior bgcolor border bordercolor cellpadding cellspacing
  char charoff charset cite class classid clear code codebase codetype color cols colspan compact content coords data
  datetime decoding dir enctype face fetchpriority for frame frameborder headers height href hreflang hspace id is itemid
  itemprop itemref itemtype kind label lang language link loading longdesc low high marginheight marginwidth max maxlength
  media method min minlength name nowrap open optimum pattern ping placeholder poster preload profile property
  referrerpolicy rel rev role rows rowspan rules sandbox scheme scope scrolling shape size sizes slot span src srcdoc
  srclang srcset standby start step style summary tabindex target text title translate type usemap valign value valuetype
  version vlink vspace width wrap xmlns`,
)

/** Attributes of programs and of other languages: `data-id`, `aria-label`, `onclick`, `v-if`, `xml:lang`, `@click`. */
const ofPrograms = /^(?:(?:data|aria|v|x|ng|hx|on|xml|xlink|mso|w|o)[-:].|on[a-z]{3,}$|[@:#[(*].)/u

/**
 * Whether what a tag says beside its name is the author's words: `a<b and c>d`. Something that HTML knows among them,
 * or a value in quotation marks, makes it a tag.
 */
export function areWords({ name, attributes }: { name: string; attributes: readonly Attribute[] }): boolean {
  if (attributes.length === 0 || isMeant(attributes)) return false
  return attributes.some((attribute) => !isBare(name, attribute))
}

/** Whether something with a value says that a tag is meant as one. */
export function isMeant(attributes: readonly Attribute[]): boolean {
  return attributes.some(
    ({ name, value, isQuoted }) =>
      value !== null && (isQuoted ? name !== '' : known.has(name) || ofPrograms.test(name)),
  )
}

function isBare(element: string, { name, value }: Attribute): boolean {
  if (value !== null) return false
  return bare.has(name) || bareOf[element]?.has(name) === true || ofPrograms.test(name)
}

/** Whether a tag names a place that links lead to. */
export function namesPlace(name: string, attributes: readonly Attribute[]): boolean {
  return attributes.some(
    (attribute) =>
      (attribute.name === 'id' || (attribute.name === 'name' && name === 'a')) && Boolean(attribute.value),
  )
}

/** Whether an element says nothing without attributes, and has none: `<link>`. */
export function saysNothing(name: string, attributes: readonly Attribute[]): boolean {
  return attributes.length === 0 && needsAttributes.has(name)
}
