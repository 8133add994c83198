import type { Locator, Page } from '@playwright/test'

export class DutyLogPage {
  readonly grid: Locator
  readonly incomplete: Locator
  readonly newEntry: Locator
  readonly correction: Locator
  readonly record: Locator
  readonly said: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.grid = page.getByRole('grid', { name: '值班日志' })
    this.incomplete = page.getByRole('grid', { name: '待办待补' })
    this.newEntry = page.getByRole('form', { name: '新条目' })
    this.correction = page.getByRole('form', { name: '更正条目' })
    this.record = page.getByRole('region', { name: '条目', exact: true })
    this.said = page.getByRole('status', { name: '消息' })
    this.refusal = page.getByRole('alert')
  }

  /** The row of the log whose text contains this. */
  row(text: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: text })
  }

  /** F2, text, Ctrl+Enter; returns once the program says that it is kept. */
  async write(text: string) {
    await this.page.keyboard.press('F2')
    await this.newEntry.getByLabel('内容').fill(text)
    await this.page.keyboard.press('Control+Enter')
    await this.row(firstLine(text)).waitFor()
  }

  /** In the open form, as with the mouse. */
  async chooseType(label: string) {
    await this.newEntry.getByRole('button', { name: /类型/ }).click()
    await this.page.getByRole('option', { name: label }).click()
  }

  async open(text: string) {
    await this.row(text).click()
    await this.page.keyboard.press('Enter')
    await this.record.waitFor()
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? ''
