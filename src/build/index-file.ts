import type { Manifest } from '../audit/manifest.js'
import type { Design } from '../model/design.js'
import type { Language } from '../model/language.js'
import { oncePer } from '../model/once-per.js'
import { indexPage } from '../pages/index-page.js'
import type { IndexPage, PageStyle } from '../pages/types.js'
import { readDesign } from '../read/design.js'
import { readLanguage } from '../read/language.js'
import { packagedTemplates } from '../read/templates.js'
import type { Workspace } from '../read/workspace.js'
import { formats } from './formats.js'

/** Appearance and language of the pages around the editions. */
export interface PageTemplates {
  design: Design
  language: Language
}

/**
 * The default design, and English as it comes with the package: what the pages around the editions are written in, so
 * that whoever has the same version can make them anew.
 */
export const readPageTemplates: (workspace: Workspace) => Promise<PageTemplates> = oncePer(readTemplates)

async function readTemplates({ templates }: Workspace): Promise<PageTemplates> {
  const [{ design }, language] = await Promise.all([readDesign('default', templates), readPageLanguage()])
  if (!design) throw new Error('The default design must be readable')
  return { design, language }
}

/** English as it comes with the package. */
export async function readPageLanguage(): Promise<Language> {
  const { language } = await readLanguage('en', { folders: [packagedTemplates], root: packagedTemplates })
  if (!language) throw new Error('The English language must be readable')
  return language
}

/** `out/index.html`, from the manifest alone. */
export function indexFile(manifest: Manifest, organisation: string | null, templates: PageStyle): Uint8Array {
  const page: IndexPage = {
    organisation,
    publications: manifest.publications.map((publication) => {
      const titles = publication.languages.map(({ language, direction, title, name }) => ({
        language,
        direction,
        title,
        name,
      }))
      const main = titles.find(({ language }) => language === publication.source) ?? titles[0]
      return {
        slug: publication.slug,
        identifier: publication.identifier,
        published: publication.published,
        status: publication.status,
        title: main ?? { language: publication.source, direction: 'ltr', title: publication.slug },
        languages: titles.map((titled) => ({
          ...titled,
          editions: publication.editions
            .filter(({ language }) => language === titled.language)
            .map(({ format, path, bytes, pages, sha256 }) => ({
              format,
              label: formats.find(({ name }) => name === format)?.label ?? format,
              href: path,
              bytes,
              pages,
              sha256,
            })),
        })),
        evidence: publication.evidence,
      }
    }),
    files: ['manifest.json', 'SHA256SUMS'].map((name) => ({ name, href: name })),
  }
  return indexPage(page, templates)
}
