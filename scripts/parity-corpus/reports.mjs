/** Reports by hand: only what comparing reads. */

/** @param {string} language @param {object[]} children */
export function reportOf(language, children) {
  return {
    type: 'report',
    language,
    direction: 'ltr',
    metadata: {},
    titleBlock: { type: 'titleBlock', title: [], subtitle: [], placeAndDate: '', abstract: [] },
    contents: null,
    children,
    footnotes: [],
    colophon: null,
    media: {},
  }
}

/** A paragraph node. */
export function paragraph(value, index = 0) {
  return {
    type: 'paragraph',
    id: `p${index + 1}`,
    position: placeOf(index),
    children: [{ type: 'text', value }],
  }
}

/** A list node. */
export function list(values) {
  return {
    type: 'list',
    id: 'l1',
    ordered: true,
    start: 1,
    spread: false,
    children: values.map((value, index) => ({
      type: 'listItem',
      id: `l1-i${index + 1}`,
      marker: `${index + 1}.`,
      checked: null,
      position: placeOf(index),
      children: [paragraph(value, index)],
    })),
  }
}

/** A people node. */
export function people(rows) {
  return {
    type: 'people',
    id: 'people',
    block: 'people',
    label: [],
    children: rows.map(([name, role], index) => ({
      type: 'person',
      id: `people-${index + 1}`,
      position: placeOf(index),
      name: [{ type: 'text', value: name }],
      function: [{ type: 'text', value: role }],
    })),
  }
}

function placeOf(index) {
  return { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 9999 } }
}
