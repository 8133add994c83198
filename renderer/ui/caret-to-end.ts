/** A field that nobody stood in yet has its caret before what was kept in it; whoever goes on writes behind it. */
export const caretToEnd = (field: Element | null): void => {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
  if (field.selectionEnd === 0) field.setSelectionRange(field.value.length, field.value.length)
}
