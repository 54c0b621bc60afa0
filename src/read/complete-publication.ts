import type { Publication } from '../model/publication.js'
import { formatKeys, type PublicationSettings } from './publication-schema.js'
import type { Workspace } from './workspace.js'

/**
 * The one place of defaults: publication over workspace over ours.
 *
 * @param folder - As messages show it.
 */
export function completePublication(
  written: Partial<PublicationSettings> & Pick<PublicationSettings, 'languages'>,
  slug: string,
  folder: string,
  workspace: Pick<Workspace, 'defaults' | 'formats'>,
): Publication {
  const value = { ...workspace.defaults, ...written }
  const own = formatKeys(workspace.formats)
  return {
    slug,
    folder,
    kind: value.kind ?? 'plain',
    design: value.design ?? 'default',
    source: value.source ?? value.languages[0] ?? 'en',
    languages: value.languages,
    formats: value.formats ?? workspace.formats.filter(({ isDefault }) => isDefault).map(({ name }) => name),
    identifier: value.identifier ?? null,
    published: value.published ?? null,
    status: value.status ?? 'final',
    until: value.until ?? null,
    event: value.event ?? null,
    baseUrl: value['base-url'] ?? null,
    names: value.names ?? [],
    formatOptions: Object.fromEntries(Object.entries(value).filter(([key]) => key in own)),
    contents: value.contents ?? null,
    paper: value.paper ?? 'a4',
    align: value.align ?? null,
    cover: value.cover ?? false,
    paragraphNumbers: value['paragraph-numbers'] ?? false,
    sectionBreak: value['section-break'] ?? 'none',
  }
}
