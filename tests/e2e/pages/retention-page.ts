import type { Locator, Page } from '@playwright/test'

/** The page of particulars that are kept and given up. */
export class RetentionPage {
  readonly propose: Locator
  readonly waiting: Locator
  readonly confirm: Locator
  readonly kept: Locator
  readonly givenUp: Locator

  constructor(readonly page: Page) {
    this.propose = page.getByRole('form', { name: '提请销毁' })
    this.waiting = page.getByRole('region', { name: '待确认的销毁' })
    this.confirm = page.getByRole('form', { name: '确认销毁' })
    this.kept = page.getByRole('table', { name: '保存中' })
    this.givenUp = page.getByRole('table', { name: '已销毁' })
  }

  /** By keys: the last month that is meant, then Ctrl+Enter. */
  async send(through: string) {
    const field = this.propose.getByLabel('销毁到（含）')
    await field.focus()
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.insertText(through)
    await this.page.keyboard.press('Control+Enter')
  }

  /** The second person: his own password and Enter. */
  async agree(password: string) {
    await this.confirm.getByLabel('本人密码').focus()
    await this.page.keyboard.insertText(password)
    await this.page.keyboard.press('Enter')
  }
}
