import { grammar } from './grammar.js'

/** Elements of lists and of their numbers. */
export const numberingElements = grammar(`
  w:numbering < -
  w:abstractNum < w:numbering | w:abstractNumId=integer
  w:nsid < w:abstractNum | w:val=name
  w:multiLevelType < w:abstractNum | w:val=multilevel
  w:tmpl < w:abstractNum | w:val=name
  w:lvl < w:abstractNum | w:ilvl=integer
  w:start < w:lvl | w:val=integer
  w:numFmt < w:lvl | w:val=decimal,none,bullet,hindiNumbers,thaiNumbers
  w:pStyle < w:lvl | w:val=name
  w:suff < w:lvl | w:val=tab,nothing,space
  w:lvlText < w:lvl | w:val=text
  w:lvlJc < w:lvl | w:val=left,center,right
  w:pPr < w:lvl
  w:ind < w:pPr | w:left=twips w:hanging=twips
  w:rPr < w:lvl
  w:rFonts < w:rPr | w:asciiTheme=minorHAnsi,majorHAnsi w:eastAsiaTheme=minorEastAsia,majorEastAsia w:hAnsiTheme=minorHAnsi,majorHAnsi w:cstheme=minorBidi,majorBidi
  w:b < w:rPr | w:val=flag
  w:bCs < w:rPr | w:val=flag
  w:color < w:rPr | w:val=colour w:themeColor=dark1,accent1
  w:sz < w:rPr | w:val=integer
  w:szCs < w:rPr | w:val=integer
  w:spacing < w:rPr | w:val=tracking
  w:num < w:numbering | w:numId=integer
  w:abstractNumId < w:num | w:val=integer
  w:lvlOverride < w:num | w:ilvl=integer
  w:startOverride < w:lvlOverride | w:val=integer
`)
