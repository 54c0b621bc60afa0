import { grammar } from './grammar.js'

/** Elements of styles: what they set, and that it stays to be seen. Lines are no lower than their letters. */
export const styleElements = grammar(`
  w:styles < -
  w:docDefaults < w:styles
  w:rPrDefault < w:docDefaults
  w:pPrDefault < w:docDefaults
  w:latentStyles < w:styles | w:defLockedState=0 w:defUIPriority=integer w:defSemiHidden=0 w:defUnhideWhenUsed=0 w:defQFormat=0 w:count=integer
  w:style < w:styles | w:type=paragraph,character,table w:default=1 w:styleId=name w:customStyle=1
  w:name < w:style | w:val=text
  w:basedOn < w:style | w:val=name
  w:next < w:style | w:val=name
  w:uiPriority < w:style | w:val=integer
  w:semiHidden < w:style
  w:unhideWhenUsed < w:style
  w:qFormat < w:style
  w:rPr < w:rPrDefault w:style
  w:rFonts < w:rPr | w:asciiTheme=minorHAnsi,majorHAnsi w:eastAsiaTheme=minorEastAsia,majorEastAsia w:hAnsiTheme=minorHAnsi,majorHAnsi w:cstheme=minorBidi,majorBidi w:ascii=Consolas w:hAnsi=Consolas
  w:b < w:rPr | w:val=flag
  w:bCs < w:rPr | w:val=flag
  w:i < w:rPr | w:val=flag
  w:iCs < w:rPr | w:val=flag
  w:strike < w:rPr
  w:noProof < w:rPr
  w:u < w:rPr | w:val=single
  w:em < w:rPr | w:val=dot,underDot,circle,comma
  w:vertAlign < w:rPr | w:val=subscript,superscript
  w:color < w:rPr | w:val=colour w:themeColor=dark1,accent1
  w:sz < w:rPr | w:val=integer
  w:szCs < w:rPr | w:val=integer
  w:lang < w:rPr | w:val=tag w:eastAsia=tag w:bidi=tag
  w:pPr < w:pPrDefault w:style
  w:spacing < w:pPr w:rPr | w:before=twips w:after=twips w:line=twips w:lineRule=atLeast w:val=tracking
  w:ind < w:pPr | w:left=twips w:right=twips w:hanging=twips w:firstLine=twips w:firstLineChars=twips
  w:jc < w:pPr | w:val=center,right,both
  w:keepLines < w:pPr
  w:keepNext < w:pPr
  w:pageBreakBefore < w:pPr | w:val=flag
  w:widowControl < w:pPr
  w:bidi < w:pPr
  w:outlineLvl < w:pPr | w:val=integer
  w:numPr < w:pPr
  w:ilvl < w:numPr | w:val=integer
  w:numId < w:numPr | w:val=integer
  w:tabs < w:pPr
  w:tab < w:tabs | w:val=left,right,center w:pos=twips
  w:shd < w:pPr w:tcPr w:rPr | w:fill=colour w:themeFill=light2 w:color=auto w:val=clear
  w:pBdr < w:pPr
  w:top < w:pBdr w:tblCellMar w:tblBorders w:tcBorders | w:val=single w:color=colour w:themeColor=name w:sz=integer w:space=integer w:type=dxa w:w=twips
  w:bottom < w:pBdr w:tblCellMar w:tblBorders w:tcBorders | w:val=single w:color=colour w:themeColor=name w:sz=integer w:space=integer w:type=dxa w:w=twips
  w:left < w:pBdr w:tblCellMar w:tblBorders w:tcBorders | w:val=single w:color=colour w:themeColor=name w:sz=integer w:space=integer w:type=dxa w:w=twips
  w:right < w:pBdr w:tblCellMar w:tblBorders w:tcBorders | w:val=single w:color=colour w:themeColor=name w:sz=integer w:space=integer w:type=dxa w:w=twips
  w:between < w:pBdr | w:val=single w:color=colour w:themeColor=name w:sz=integer w:space=integer
  w:insideH < w:tblBorders | w:val=single w:color=colour w:themeColor=name w:sz=integer w:space=integer
  w:insideV < w:tblBorders | w:val=single w:color=colour w:themeColor=name w:sz=integer w:space=integer
  w:tblPr < w:style w:tblStylePr
  w:tblInd < w:tblPr | w:type=dxa w:w=twips
  w:tblBorders < w:tblPr
  w:tblCellMar < w:tblPr
  w:tblStylePr < w:style | w:type=firstCol,firstRow
  w:tcPr < w:tblStylePr
  w:tcBorders < w:tcPr
`)
