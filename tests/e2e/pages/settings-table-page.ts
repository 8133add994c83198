import { expect, type Locator, type Page } from '@playwright/test'

type Table = '必填要素' | '常用语' | '检查单' | '报告时限' | '应急预案' | '定级标准'

/** One of the tables beside the limits: its rows, the form of one of them. */
export class SettingsTablePage {
  readonly said: Locator
  readonly refusal: Locator
  readonly overtaken: Locator
  readonly history: Locator

  constructor(readonly page: Page) {
    this.said = page.getByRole('status', { name: '消息' })
    this.refusal = page.getByRole('alert')
    this.overtaken = page.getByRole('region', { name: '现行内容' }).first()
    this.history = page.getByRole('list', { name: '改动经过' })
  }

  list(table: Table): Locator {
    return this.page.getByRole('grid', { name: table })
  }

  row(table: Table, label: string): Locator {
    return this.list(table)
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell', { name: new RegExp(`^${label}( ?已改)?$`) }) })
  }

  form(label: string): Locator {
    return this.page.getByRole('form', { name: label, exact: true })
  }

  /** The same for who may only read it. */
  record(label: string): Locator {
    return this.page.getByRole('region', { name: label, exact: true })
  }

  reason(label: string): Locator {
    return this.form(label).getByLabel('更改原因')
  }

  /** From anywhere, by Ctrl+K and the initials. */
  async goByPalette(initials: string, table: Table) {
    await this.page.keyboard.press('Control+K')
    await this.page.keyboard.type(initials)
    await expect(this.page.getByRole('option', { name: table })).toBeVisible()
    await this.page.keyboard.press('Enter')
    await expect(this.list(table)).toBeFocused()
  }

  /** With the keys alone, from the list: down to the row, Enter. */
  async openByKeys(table: Table, label: string) {
    await this.list(table).focus()
    await this.page.keyboard.press('Control+Home')
    while ((await this.row(table, label).getAttribute('aria-selected')) !== 'true')
      await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
  }

  /** The lines of the open list, as they stand in the form. */
  lines(label: string): Locator {
    return this.form(label).getByRole('textbox', { name: /^第\d+[句项]$/ })
  }
}
