import type { ShownPicture } from '../reading.js'
import type { PdfFile } from './file.js'
import type { Tag } from './tree.js'

/** Pictures of the text in their order, then those of the notes; the logo, which is the organisation's name, apart. */
export function taggedPictures(file: PdfFile, document: Tag): { pictures: ShownPicture[]; made: string[] } {
  const text: ShownPicture[] = []
  const notes: ShownPicture[] = []
  const logos: ShownPicture[] = []
  const visit = (tag: Tag, found: ShownPicture[]) => {
    for (const kid of tag.kids) {
      if (kid.node === 'text' && tag.type === 'Figure') found.push(shown(file.figure(kid.page, kid.id)))
      if (kid.node !== 'tag') continue
      const isNote = kid.type === 'Note' || kid.type === 'FENote'
      visit(kid, kid.kind === 'organisation' ? logos : isNote ? notes : found)
    }
  }
  visit(document, text)
  return { pictures: [...text, ...notes], made: logos.map(({ hash }) => hash) }
}

/** Pictures that only adorn, page after page. */
export function adorningPictures(file: PdfFile): ShownPicture[] {
  return file.decorations().map(shown)
}

function shown(painting: ReturnType<PdfFile['figure']>): ShownPicture {
  return painting ? { kind: painting.kind, hash: painting.sum } : { kind: 'raster', hash: '' }
}
