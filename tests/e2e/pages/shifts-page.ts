import { expect, type Locator, type Page } from '@playwright/test'

export class ShiftsPage {
  readonly table: Locator
  readonly form: Locator
  readonly said: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: '值班表' })
    this.form = page.getByRole('form', { name: /^排班/ })
    this.said = page.getByRole('status', { name: '消息' })
    this.refusal = page.getByRole('alert')
  }

  /** `10-21`, `值班员`. */
  cell(day: string, post: string): Locator {
    return this.table.getByRole('button', { name: new RegExp(`^${day} .* ${post}`) })
  }

  /** By keyboard from anywhere: the palette knows every part. */
  async open() {
    await this.page.keyboard.press('Control+K')
    await this.page.keyboard.type('值班表')
    await this.page.keyboard.press('Enter')
    await this.table.waitFor()
  }

  /** Into the open form: initials, the first offer, save. */
  async plan(initials: string) {
    await this.page.keyboard.type(initials)
    // At once: it takes whom these initials mean, however late the answer.
    await this.page.keyboard.press('Enter')
    await expect(this.form.getByRole('combobox')).not.toHaveValue(/[a-z]/)
    await this.page.keyboard.press('Control+Enter')
  }
}
