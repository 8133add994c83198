import type { Page } from '@playwright/test'

/** What a reader at the keyboard sends: every key at once, faster than fingers, then Enter. */
export const readByReader = async (page: Page, text: string): Promise<void> => {
  await page.evaluate(sent => {
    for (const key of sent) {
      const target = document.activeElement
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      if (target instanceof HTMLInputElement && target.type === 'text')
        document.execCommand('insertText', false, key)
    }
  }, text)
  await page.keyboard.press('Enter')
}
