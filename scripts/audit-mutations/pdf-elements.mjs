import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'

/** Every element of the structure tree, parents first. */
export function elements(pdf) {
  const found = []
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'))
  const visit = (node) => {
    if (node instanceof PDFArray)
      for (let index = 0; index < node.size(); index += 1) visit(node.lookup(index))
    if (!(node instanceof PDFDict)) return
    if (node.has(PDFName.of('S'))) found.push(node)
    const kids = node.lookup(PDFName.of('K'))
    if (kids) visit(kids)
  }
  if (root) visit(root)
  return found
}

/** Whether an element is of a type. */
export function is(element, type) {
  return element.lookup(PDFName.of('S'))?.toString() === `/${type}`
}

/** Changes the first element that can be changed so. */
export function onElement(pdf, change) {
  return elements(pdf).some((element) => Boolean(change(element)))
}

/** Makes the first element of a type one of another. */
export function retype(pdf, from, to) {
  return onElement(
    pdf,
    (element) => is(element, from) && Boolean(element.set(PDFName.of('S'), PDFName.of(to)) ?? true),
  )
}
