const nearly = 0.9

/** `18,204 / 20,000` once a text nears its limit; before that nobody needs a count. */
export const countShown = (length: number, longest: number): string | undefined =>
  length < longest * nearly ? undefined : `${grouped(length)} / ${grouped(longest)}`

/** `20,000`. */
export const grouped = (n: number): string => n.toLocaleString('en-US')
