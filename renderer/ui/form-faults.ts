export type FormFault = { readonly path: string; readonly label: string; readonly message: string }

/**
 * Flattens the nested errors of a form, in the order of its labels; errors of fields without a label are dropped,
 * for nobody could mend them here.
 */
export const faultsOf = (errors: object, labels: { readonly [path: string]: string }): readonly FormFault[] =>
  Object.entries(labels).flatMap(([path, label]) => {
    const message = messageAt(errors, path.split('.'))
    return message === undefined ? [] : [{ path, label, message }]
  })

const messageAt = (errors: unknown, [first, ...rest]: readonly string[]): string | undefined => {
  if (typeof errors !== 'object' || errors === null) return undefined
  if (first === undefined) return 'message' in errors ? String(errors.message) : undefined
  return messageAt(new Map(Object.entries(errors)).get(first), rest)
}
