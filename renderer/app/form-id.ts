/**
 * The command id of a form. The book answers a known id with what it wrote the first time, so an id belongs to
 * exactly the values that were sent, or may have been sent, under it.
 */
export type FormId = {
  readonly id: string
  /** The values under which main may know the id; absent while it was certainly never accepted. */
  readonly sentAs?: string
}

/** The id for these values: a new one once the old one may stand for others. */
export const idFor = (held: FormId, values: string, newId: () => string): FormId =>
  held.sentAs === undefined || held.sentAs === values ? held : { id: newId() }

export const sentWith = ({ id }: FormId, values: string): FormId => ({ id, sentAs: values })

/** Codes after which nobody knows whether it was written. */
const doubtful: readonly string[] = ['door.broken-down', 'journal.poisoned']

/** After a plain refusal nothing was written: the id is free again, unless it was somebody else's. */
export const afterRefusal = (held: FormId, code: string, newId: () => string): FormId => {
  if (code === 'lane.id-reused') return { id: newId() }
  return doubtful.includes(code) ? held : { id: held.id }
}
