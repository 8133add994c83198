import type { Locator, Page } from '@playwright/test'

export class SearchPage {
  readonly field: Locator
  readonly list: Locator
  readonly standing: Locator
  readonly empty: Locator
  readonly palette: Locator
  readonly command: Locator

  constructor(readonly page: Page) {
    const results = page.getByRole('region', { name: '查到的条目' })
    this.field = page.getByRole('searchbox', { name: '查找内容' })
    this.list = page.getByRole('grid', { name: '查到的条目' })
    this.standing = results.getByRole('status', { name: '查到的条目' })
    this.empty = results
    this.palette = page.getByRole('dialog', { name: '命令' })
    this.command = page.getByRole('combobox', { name: '查找命令' })
  }

  hit(text: string | RegExp): Locator {
    return this.list.getByRole('row').filter({ hasText: text })
  }

  /** F3, the words; returns once all was looked through. */
  async seek(words: string) {
    await this.page.keyboard.press('F3')
    await this.field.fill(words)
    await this.standing.filter({ hasText: `“${words}”：已查完` }).waitFor()
  }

  /** Ctrl+K, some letters, Enter. */
  async run(letters: string) {
    await this.page.keyboard.press('Control+K')
    await this.command.pressSequentially(letters)
    await this.page.keyboard.press('Enter')
  }
}
