import type { SchemaWords } from './describe-schema.js'

/** Keys of `templates/kinds/<kind>.yaml`. */
export const kindWords: SchemaWords = {
  normative: 'Its words bind: shall, should, may and negations are compared between languages as warnings.',
  rolesRequired: 'Every top-level section needs a role of this kind.',
  requiredFrontMatter: 'Keys of the front matter that this kind demands beyond `title`.',
  wordLimit: 'Most words of the body and the notes; null: no limit.',
  roles: 'Roles of sections, by name, in the order in which sections must stand; none: sections are free.',
  'roles.minimum': 'Fewest sections of this role.',
  'roles.maximum': 'Most sections of this role; null: no limit.',
  'roles.numbered': 'The section takes part in the numbering.',
  'roles.label': 'Key of `labels`: what stands where a number would, such as "Working session".',
  'roles.reference': 'Key of `labels`, with {number}: how a reference names the section.',
  'roles.requires': 'Blocks that a section of this role must hold.',
  blocks: 'Blocks by the name that authors write after `:::`.',
  'blocks.shape': 'What the block is: actions, people, figures, quote or notice.',
  'blocks.label': 'Key of `labels`: the heading where the author gives none; null: none.',
  'blocks.reference': 'Key of `labels`, with {number}: how a reference names an item.',
  'blocks.within': 'Roles whose sections may hold the block; null: any.',
  'blocks.minimumItems': 'Fewest items of the block.',
  'blocks.maximumItems': 'Most items of the block; null: no limit.',
  forbidsSending:
    'Rules whose warnings keep `rapporteur pack` from sending a document of this kind, by id; all: every warning does.',
  severity: 'Severity of rules in documents of this kind, by id: error, warning, info or off.',
  labels: 'Words that editions show, by label, then by language.',
}
