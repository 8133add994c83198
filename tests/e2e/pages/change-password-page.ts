import type { Locator, Page } from '@playwright/test'

export class ChangePasswordPage {
  readonly form: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.form = page.getByRole('form', { name: '更改密码' })
    this.refusal = page.getByRole('alert')
  }

  async change(current: string, next: string, again = next) {
    await this.form.getByLabel('现在的密码').fill(current)
    await this.form.getByLabel('新密码').fill(next)
    await this.form.getByLabel('再输一遍').fill(again)
    await this.form.getByRole('button', { name: '更改密码' }).click()
  }
}
