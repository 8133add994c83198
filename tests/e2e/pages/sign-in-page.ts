import type { Locator, Page } from '@playwright/test'

export class SignInPage {
  readonly form: Locator
  readonly who: Locator
  readonly password: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.form = page.getByRole('form', { name: '登录' })
    this.who = this.form.getByRole('combobox', { name: '谁在登录' })
    this.password = this.form.getByLabel('密码')
    this.refusal = page.getByRole('alert')
  }

  /** By sign-in name typed in full, as somebody does who knows it. */
  async signIn(account: string, password: string) {
    await this.who.fill(account)
    await this.password.fill(password)
    await this.password.press('Enter')
  }

  /** By a few letters and the arrow keys, as most do. */
  async choose(initials: string, name: string) {
    await this.who.pressSequentially(initials)
    await this.page.getByRole('option', { name }).click()
  }
}
