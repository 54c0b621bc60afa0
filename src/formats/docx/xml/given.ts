/** Options without those that are undefined: docx distinguishes an option that is absent from one that is undefined. */
export function given<Options extends object>(
  options: {
    [Name in keyof Options]: Options[Name] | undefined
  },
): Options {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined)
  // What is left has the types that it had.
  return Object.fromEntries(entries) as Options
}
