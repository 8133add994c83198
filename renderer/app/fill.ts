/** Puts values into a text with `{name}` in it. */
export const fill = (text: string, values: { readonly [name: string]: string | number }): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
