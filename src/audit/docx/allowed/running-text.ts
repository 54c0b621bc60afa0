import { grammar } from './grammar.js'

/** Elements of the document, its notes, heads and feet: text in styles, tables, links, fields, pictures, no other look. */
export const runningTextElements = grammar(`
  w:document < -
  w:footnotes < -
  w:hdr < -
  w:ftr < -
  w:body < w:document
  w:footnote < w:footnotes | w:type=separator,continuationSeparator w:id=integer
  w:p < w:body w:tc w:sdtContent w:hdr w:ftr w:footnote
  w:pPr < w:p
  w:pStyle < w:pPr | w:val=name
  w:keepLines < w:pPr | w:val=flag
  w:numPr < w:pPr
  w:ilvl < w:numPr | w:val=integer
  w:numId < w:numPr | w:val=integer
  w:bidi < w:pPr w:sectPr | w:val=flag
  w:r < w:p w:hyperlink w:sdtContent
  w:rPr < w:r
  w:rStyle < w:rPr | w:val=name
  w:rFonts < w:rPr | w:hint=eastAsia
  w:rtl < w:rPr
  w:lang < w:rPr | w:val=tag w:eastAsia=tag w:bidi=tag
  w:t < w:r | xml:space=preserve
  w:tab < w:r
  w:noBreakHyphen < w:r
  w:softHyphen < w:r
  w:br < w:r
  w:fldChar < w:r | w:fldCharType=begin,separate,end
  w:instrText < w:r | xml:space=preserve
  w:footnoteReference < w:r | w:id=integer w:customMarkFollows=1
  w:footnoteRef < w:r
  w:separator < w:r
  w:continuationSeparator < w:r
  w:hyperlink < w:p | w:history=1 w:anchor=name r:id=relation w:tooltip=text
  w:bookmarkStart < w:p w:body w:tc w:footnote w:sdtContent | w:name=name w:id=integer
  w:bookmarkEnd < w:p w:body w:tc w:footnote w:sdtContent | w:id=integer
  w:sdt < w:body w:p
  w:sdtPr < w:sdt
  w:sdtContent < w:sdt
  w:alias < w:sdtPr | w:val=text
  w:docPartObj < w:sdtPr
  w:docPartGallery < w:docPartObj | w:val=Table_of_Contents
  w:docPartUnique < w:docPartObj
  w14:checkbox < w:sdtPr
  w14:checked < w14:checkbox | w14:val=0,1
  w:tbl < w:body w:footnote w:tc w:sdtContent
  w:tblPr < w:tbl
  w:tblStyle < w:tblPr | w:val=name
  w:bidiVisual < w:tblPr
  w:tblW < w:tblPr | w:type=dxa w:w=width
  w:tblLayout < w:tblPr | w:type=fixed
  w:tblLook < w:tblPr | w:val=name
  w:tblGrid < w:tbl
  w:gridCol < w:tblGrid | w:w=width
  w:tr < w:tbl
  w:trPr < w:tr
  w:cantSplit < w:trPr
  w:tblHeader < w:trPr
  w:tc < w:tr
  w:tcPr < w:tc
  w:tcW < w:tcPr | w:type=dxa w:w=width
  w:sectPr < w:body w:pPr
  w:headerReference < w:sectPr | w:type=default,first,even r:id=relation
  w:footerReference < w:sectPr | w:type=default,first,even r:id=relation
  w:type < w:sectPr | w:val=nextPage,continuous
  w:pgSz < w:sectPr | w:w=width w:h=width w:orient=portrait,landscape
  w:pgMar < w:sectPr | w:top=twips w:right=twips w:bottom=twips w:left=twips w:header=twips w:footer=twips w:gutter=0
  w:cols < w:sectPr | w:space=twips
  w:titlePg < w:sectPr
  w:pict < w:r
  v:rect < w:pict | style=rule o:hralign=center o:hrstd=t o:hr=t fillcolor=paint stroked=f
  w:drawing < w:r
  wp:inline < w:drawing | distT=0 distB=0 distL=0 distR=0
  wp:extent < wp:inline | cx=integer cy=integer
  wp:docPr < wp:inline | id=integer name=text descr=text
  a:hlinkClick < wp:docPr pic:cNvPr | r:id=relation tooltip=text
  wp:cNvGraphicFramePr < wp:inline
  a:graphicFrameLocks < wp:cNvGraphicFramePr | noChangeAspect=1
  a:graphic < wp:inline
  a:graphicData < a:graphic | uri=http://schemas.openxmlformats.org/drawingml/2006/picture
  pic:pic < a:graphicData
  pic:nvPicPr < pic:pic
  pic:cNvPr < pic:nvPicPr | id=integer name=text
  pic:cNvPicPr < pic:nvPicPr
  pic:blipFill < pic:pic
  a:blip < pic:blipFill | r:embed=relation
  a:extLst < a:blip wp:docPr
  a:ext < a:extLst a:xfrm | uri={96DAC541-7B7A-43D3-8B79-37D633B846F1},{C183D7F6-B498-43B3-948B-1728B52AA6E4} cx=integer cy=integer
  asvg:svgBlip < a:ext | r:embed=relation
  adec:decorative < a:ext | val=1
  a:stretch < pic:blipFill
  a:fillRect < a:stretch
  pic:spPr < pic:pic
  a:xfrm < pic:spPr
  a:off < a:xfrm | x=0 y=0
  a:prstGeom < pic:spPr | prst=rect
  a:avLst < a:prstGeom
`)
