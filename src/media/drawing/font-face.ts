/** Which of a design's two faces a drawing asks for: families that end in the generic `serif` take the text's. */
export function fontFaceOf(families: string): 'text' | 'label' {
  return /serif|times|georgia|garamond/i.test(families.replace(/sans-?\s?serif/gi, '')) ? 'text' : 'label'
}
