import { type Control, type FieldPath, type FieldValues, get } from 'react-hook-form'

/** What a field gave as its element when it was registered: the true one, or acts of the same names. */
type Focusable = { readonly focus?: () => void; readonly select?: () => void }

/**
 * Puts the caret into a field at once. The form's own `setFocus` waits for a timer: what is typed meanwhile goes
 * elsewhere, and a caret that has been moved on by then is called back. Nothing happens where the field is not shown.
 * @param selects so that the first letter typed replaces what stands there.
 */
export const focusField = <Values extends FieldValues>(
  { _fields }: Pick<Control<Values>, '_fields'>,
  name: FieldPath<Values>,
  { selects = false }: { readonly selects?: boolean } = {},
): void => {
  const element: Focusable | undefined = get(_fields, `${name}._f.ref`)
  element?.focus?.()
  if (selects) element?.select?.()
}
