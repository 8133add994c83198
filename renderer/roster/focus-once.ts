/** The safe button has the keys first, when its panel opens. */
export const focusOnce = (button: HTMLButtonElement | null): void => {
  if (button && !button.closest('section')?.contains(document.activeElement)) button.focus()
}
