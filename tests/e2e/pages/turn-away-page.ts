import type { Locator, Page } from '@playwright/test'

/** Those who are not let in, as a gatekeeper finds them. */
export class TurnAwayPage {
  readonly form: Locator
  readonly call: Locator
  readonly settle: Locator
  readonly correction: Locator
  readonly card: Locator
  readonly register: Locator
  readonly message: Locator

  constructor(readonly page: Page) {
    this.form = page.getByRole('form', { name: '拒绝进入' })
    this.call = page.getByRole('form', { name: '报办公室' })
    this.settle = page.getByRole('form', { name: '登记处理结果' })
    this.correction = page.getByRole('form', { name: '更正拒绝登记' })
    this.card = page.getByRole('region', { name: '拒绝情况' })
    this.register = page.getByRole('grid', { name: '拒绝登记簿' })
    this.message = page.getByRole('status', { name: '消息' })
  }

  /** The caret gets to a field of that form by Tab alone. */
  async typeInto(form: Locator, label: string, text: string): Promise<void> {
    await this.reach(form.getByLabel(label, { exact: true }))
    await this.page.keyboard.insertText(text)
  }

  /** A digit in a group of choices. */
  async choose(form: Locator, group: string, digit: string): Promise<void> {
    await this.reach(form.getByRole('radiogroup', { name: group }))
    await this.page.keyboard.press(digit)
  }

  async reach(target: Locator): Promise<void> {
    await target.waitFor()
    for (let tries = 0; tries < 40; tries++) {
      if (await target.evaluate(element => element.contains(document.activeElement))) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('not reached by Tab')
  }
}
