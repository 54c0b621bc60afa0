const square = '\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF'
const betweenSquares = new RegExp(`(?<=[${square}])[ \\t]*\\r?\\n[ \\t]*(?=[${square}])`, 'gu')

/** Words without line ends: one is a space, or nothing between two Han characters; spaces in a row are one. */
export function joinedLines(words: string): string {
  return words.replace(betweenSquares, '').replace(/[ \t]*\r?\n[ \t]*|[ \t]{2,}|\t/gu, ' ')
}
