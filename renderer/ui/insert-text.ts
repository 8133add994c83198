/** The editor takes a text line by line, which is quadratic: thousands of lines would stop the window for minutes. */
const longestByEditor = 2_000

/** Puts a text at the caret. A short one goes through the editor, so that Ctrl+Z takes it back. */
export const insertText = (area: HTMLTextAreaElement, text: string): void => {
  if (text.length <= longestByEditor && document.execCommand('insertText', false, text)) return
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
