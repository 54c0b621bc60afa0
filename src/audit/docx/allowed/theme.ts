import { grammar } from './grammar.js'

const colours = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'
  .split(' ')
  .map((name) => `a:${name}`)

/** Elements of the theme: colours and fonts, without effects. */
export const themeElements = grammar(`
  a:theme < - | name=text
  a:themeElements < a:theme
  a:clrScheme < a:themeElements | name=text
  ${colours.map((name) => `${name} < a:clrScheme`).join('\n')}
  a:srgbClr < ${colours.join(' ')} | val=colour
  a:fontScheme < a:themeElements | name=text
  a:majorFont < a:fontScheme
  a:minorFont < a:fontScheme
  a:latin < a:majorFont a:minorFont | typeface=text
  a:ea < a:majorFont a:minorFont | typeface=text
  a:cs < a:majorFont a:minorFont | typeface=text
  a:font < a:majorFont a:minorFont | script=name typeface=text
  a:fmtScheme < a:themeElements | name=text
  a:fillStyleLst < a:fmtScheme
  a:lnStyleLst < a:fmtScheme
  a:effectStyleLst < a:fmtScheme
  a:bgFillStyleLst < a:fmtScheme
  a:ln < a:lnStyleLst | w=integer
  a:effectStyle < a:effectStyleLst
  a:effectLst < a:effectStyle
  a:solidFill < a:fillStyleLst a:ln a:bgFillStyleLst
  a:schemeClr < a:solidFill | val=phClr
`)

/** Elements of the list of fonts. */
export const fontElements = grammar(`
  w:fonts < -
  w:font < w:fonts | w:name=text
  w:altName < w:font | w:val=text
  w:family < w:font | w:val=roman,swiss,modern,auto
  w:pitch < w:font | w:val=variable,fixed
`)
