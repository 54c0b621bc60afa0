import { type Files, goodFiles } from '../../support/workspace.js'

/** What a page takes for granted in the workspace, by page. */
export const filesAround: Record<string, Files> = {
  'docs/ci.md': goodFiles,
}
