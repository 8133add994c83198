import type { Locator, Page } from '@playwright/test'

export class AccountsPage {
  readonly list: Locator
  readonly card: Locator

  constructor(readonly page: Page) {
    this.list = page.getByRole('grid', { name: '账号', exact: true })
    this.card = page.getByRole('region', { name: '账号资料' })
  }

  row(name: string): Locator {
    return this.list.getByRole('row').filter({ hasText: name })
  }

  /** What is being done: `新建账号`, `改角色`, `发一次性密码`, `停用账号`. */
  form(name: string): Locator {
    return this.page.getByRole('form', { name })
  }

  async open(name: string) {
    await this.row(name).click()
    await this.page.keyboard.press('Enter')
    await this.card.waitFor()
  }

  /** Of an open card: `改角色`, `停用` … */
  async press(act: string) {
    await this.card.getByRole('button', { name: act, exact: true }).press('Enter')
  }
}
