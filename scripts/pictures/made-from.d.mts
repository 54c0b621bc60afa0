/** Of what pictures of editions are made: sums of the words by language, and of the design. */
export function madeFrom(
  transcripts: readonly { language: string }[],
  design: string,
): { words: Record<string, string>; design: string }
