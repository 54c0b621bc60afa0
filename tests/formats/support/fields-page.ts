import type { UnreadField } from './unread-fields.js'

/** The page `docs/editions.md`. */
export function fieldsPage(fields: Readonly<Record<string, UnreadField>>, all: readonly string[]): string {
  const rows = Object.entries(fields)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, { formats, reason }]) =>
        `| \`${name}\` | ${formats.length === all.length ? 'all' : formats.join(', ')} | ${reason} |`,
    )
  return `# What editions are checked for

<!-- Written by tests/docs/editions.test.ts with UPDATE_PAGES=1; tests/long/fields.test.ts proves it. -->

A test changes each field of each type of node of the Report, one after the other, makes every edition of the changed Report
and holds it against the unchanged one. The audit notices the change in every format, but for these fields:

| field | formats | why |
| --- | --- | --- |
${rows.join('\n')}
`
}
