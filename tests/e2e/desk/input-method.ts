import type { Page } from '@playwright/test'

type Modifiers = { readonly ctrlKey?: boolean; readonly altKey?: boolean }

type InputMethod = {
  /** Letters stand in the field underlined; nothing is chosen yet. */
  readonly compose: (letters: string) => Promise<void>
  /** A key that the input method takes for itself. */
  readonly press: (key: string, modifiers?: Modifiers) => Promise<void>
  /** The candidate, or with Enter the letters themselves. */
  readonly choose: (text: string) => Promise<void>
}

/** A Chinese input method that is switched on, as the browser hears one. */
export const inputMethodOf = async (page: Page): Promise<InputMethod> => {
  const typing = await page.context().newCDPSession(page)
  return {
    compose: async letters => {
      const { length } = letters
      const caret = { selectionStart: length, selectionEnd: length }
      await typing.send('Input.imeSetComposition', { text: letters, ...caret })
    },
    press: (key, modifiers = {}) =>
      page.evaluate(
        init => {
          const taken = { ...init, keyCode: 229, isComposing: true, bubbles: true, cancelable: true }
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', taken))
        },
        { ...modifiers, key },
      ),
    choose: async text => {
      await typing.send('Input.insertText', { text })
    },
  }
}
