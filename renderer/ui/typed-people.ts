/** How many people, also in the wide figures of an input method; what is too many the gate says. */
export const peopleTyped = /^\s*[\d０-９]{1,5}\s*$/u

export const countOf = (typed: string): number => Number(typed.normalize('NFKC'))
