/** Reports by hand: only what comparing reads. Links and code are written as in Markdown, the rest is text. */

const inlineLink = /\[([^\]]+)\]\((\S+?)\)/gu

/** @param {string} marked @returns {object[]} inline content */
function inline(marked) {
  const content = []
  let end = 0
  for (const match of marked.matchAll(inlineLink)) {
    // A link within code is code.
    if ((marked.slice(0, match.index).match(/`/gu)?.length ?? 0) % 2 === 1) continue
    content.push(...coded(marked.slice(end, match.index)))
    content.push({ type: 'link', url: match[2], title: null, children: coded(match[1]) })
    end = match.index + match[0].length
  }
  return [...content, ...coded(marked.slice(end))]
}

/** Catalogues of messages hold tags of HTML, which are no words. */
function coded(marked) {
  return marked.split(/(`[^`]+`)/u).flatMap((part, index) => {
    if (index % 2 === 1) return [{ type: 'inlineCode', value: part.slice(1, -1) }]
    const value = part.replace(/<\/?[a-z][^<>]*>/giu, ' ')
    return value === '' ? [] : [{ type: 'text', value }]
  })
}

/** A paragraph node. */
export function paragraph(text, index = 0) {
  return { type: 'paragraph', id: `p${index + 1}`, position: placeOf(index), children: inline(text) }
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

/** One language as it is compared. */
export function edition(language, children) {
  return {
    report: reportOf(language.tag, children),
    language,
    file: `${language.tag}.md`,
    text: null,
    otherTexts: [],
    // How binding the words are is compared as in a treaty.
    isNormative: true,
  }
}

function reportOf(language, children) {
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

function placeOf(index) {
  return { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 9999 } }
}
