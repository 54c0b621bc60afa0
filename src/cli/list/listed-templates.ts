import { templateNames } from '../../build/template-names.js'
import { readLanguage } from '../../read/language.js'
import { findTemplate, packagedTemplates, type TemplateKind } from '../../read/templates.js'
import type { Workspace } from '../../read/workspace.js'

/** One line of a list: what is written in a file, and what it is. */
export interface Listed {
  name: string
  about: string
}

/** The templates of one kind that a publication of the workspace can name. */
export async function listedTemplates(
  kind: Exclude<TemplateKind, 'starters'>,
  { templates }: Workspace,
): Promise<Listed[]> {
  const names = await templateNames(templates.folders, kind)
  const rows = await Promise.all(
    names.map(async (name): Promise<Listed | null> => {
      const { template } = await findTemplate(templates, kind, name)
      if (!template) return null
      const { language } = kind === 'languages' ? await readLanguage(name, templates) : { language: null }
      const facts = [
        language?.name,
        opening(template.text),
        language?.reviewed === false ? '(read by no native reader yet)' : undefined,
        template.file.startsWith(packagedTemplates) ? undefined : '(of this workspace)',
      ]
      return { name, about: facts.filter((fact) => fact !== undefined && fact !== '').join('  ') }
    }),
  )
  return rows.filter((row) => row !== null)
}

/** The comment that a template begins with, where it has one. */
function opening(text: string): string {
  return /^#\s*(.*)/u.exec(text)?.[1]?.trim() ?? ''
}
