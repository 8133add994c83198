import type { Locator, Page } from '@playwright/test'

/** What is typed, or which of a list is chosen. */
type Wanted = string | { readonly choose: string }
export type FieldsByLabel = { readonly [label: string]: Wanted }

const mostSteps = 60

/** An entry form filled in as by somebody without a mouse: Tab to the field, type; in a list, arrows and Enter. */
export class EntryFormKeys {
  readonly type: Locator

  constructor(
    readonly page: Page,
    readonly form: Locator,
  ) {
    this.type = form.getByRole('button', { name: /类型/ }).first()
  }

  async startAtText() {
    await this.form.getByLabel('内容', { exact: true }).waitFor()
    await this.reach(this.form.getByLabel('内容', { exact: true }))
  }

  /** Presses Tab until that has the focus. */
  async reach(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
    for (let step = 0; step < mostSteps; step++) {
      if (await target.evaluate(element => element === document.activeElement)) return
      await this.page.keyboard.press(key)
    }
    throw new Error(`not reached by the keyboard: ${target}`)
  }

  async fill(fields: FieldsByLabel) {
    for (const [label, wanted] of Object.entries(fields))
      if (typeof wanted === 'string') await this.write(label, wanted)
      else await this.choose(label, wanted.choose)
  }

  private async write(label: string, value: string) {
    await this.reach(this.form.getByLabel(label, { exact: true }))
    await this.page.keyboard.insertText(value)
  }

  private async choose(label: string, option: string) {
    await this.reach(this.form.getByRole('button', { name: new RegExp(label) }))
    await this.page.keyboard.press('Space')
    const wanted = this.page.getByRole('option', { name: option, exact: true })
    await wanted.waitFor()
    await this.page.keyboard.press('Home')
    for (let step = 0; step < mostSteps; step++) {
      if (await wanted.evaluate(element => element === document.activeElement)) break
      await this.page.keyboard.press('ArrowDown')
    }
    await this.page.keyboard.press('Enter')
    await wanted.waitFor({ state: 'hidden' })
  }
}
