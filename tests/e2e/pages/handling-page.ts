import type { Locator, Page } from '@playwright/test'

/** What becomes of an entry, in the record beside the list: by keys, as the duty officer does it. */
export class HandlingPage {
  readonly record: Locator
  readonly trail: Locator
  readonly forwardings: Locator

  constructor(readonly page: Page) {
    this.record = page.getByRole('region', { name: '条目', exact: true })
    this.trail = page.getByRole('region', { name: '办理与轨迹' })
    this.forwardings = page.getByRole('region', { name: '转办与签收' })
  }

  form(name: string): Locator {
    return this.page.getByRole('form', { name })
  }

  /** Opens an act by its key, types its fields from the first on, and saves. */
  async act(key: string, form: string, ...fields: readonly string[]) {
    await this.begin(key, form)
    await this.type(...fields)
    await this.page.keyboard.press('Control+Enter')
    await this.form(form).waitFor({ state: 'detached' })
  }

  async begin(key: string, form: string) {
    await this.page.keyboard.press(key)
    await this.form(form).waitFor()
  }

  /** The focus stands in the first field; Tab leads on. */
  async type(...fields: readonly string[]) {
    for (const [place, typed] of fields.entries()) {
      if (place > 0) await this.page.keyboard.press('Tab')
      await this.page.keyboard.insertText(typed)
    }
  }
}
