import { expect, type Locator, type Page } from '@playwright/test'

export class SettingsPage {
  readonly list: Locator
  readonly overtaken: Locator
  readonly said: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.list = page.getByRole('grid', { name: '限值' })
    this.overtaken = page.getByRole('region', { name: '现行值' })
    this.said = page.getByRole('status', { name: '消息' })
    this.refusal = page.getByRole('alert')
  }

  row(label: string): Locator {
    return this.list
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell', { name: label, exact: true }) })
  }

  /** The form that changes this limit. */
  form(label: string): Locator {
    return this.page.getByRole('form', { name: label, exact: true })
  }

  value(label: string): Locator {
    return this.form(label).getByLabel('新值')
  }

  reason(label: string): Locator {
    return this.form(label).getByLabel('更改原因')
  }

  /** The same for who may only read it. */
  record(label: string): Locator {
    return this.page.getByRole('region', { name: label, exact: true })
  }

  get history(): Locator {
    return this.page.getByRole('list', { name: '改动经过' })
  }

  /** With the keys alone, from the list: down to the limit, Enter. */
  async openByKeys(label: string) {
    await this.list.focus()
    await this.page.keyboard.press('Control+Home')
    while (!(await this.#isCurrent(label))) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
  }

  /** A row far below is not drawn until the list comes near it. */
  async #isCurrent(label: string): Promise<boolean> {
    const row = this.row(label)
    return (await row.count()) > 0 && (await row.getAttribute('aria-selected')) === 'true'
  }

  /** The same by whoever may change it: the caret stands in the new value. */
  async changeByKeys(label: string) {
    await this.openByKeys(label)
    await expect(this.value(label)).toBeFocused()
  }
}
