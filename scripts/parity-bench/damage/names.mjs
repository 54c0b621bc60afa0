/** An agreed name is gone. */
export function lostName({ text, language, names }) {
  return names.flatMap((name) => {
    const form = name[language.tag]
    return form && text.includes(form) ? [text.replaceAll(form, '')] : []
  })
}

/** Two agreed names of a text change their places. */
export function swappedNames({ text, language, names }) {
  const here = names.map((name) => name[language.tag]).filter((form) => form && text.includes(form))
  const [first, second] = here
  if (!first || !second) return []
  return [text.replace(first, '\uFFFC').replace(second, first).replace('\uFFFC', second)]
}
