import { expect, type Locator, type Page } from '@playwright/test'

/** 交接, as the duty officer works it: by keys. */
export class HandoverPage {
  readonly idle: Locator
  readonly items: Locator
  readonly checks: Locator
  readonly outgoing: Locator
  readonly incoming: Locator
  readonly said: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.idle = page.getByRole('region', { name: '当班情况' })
    this.items = page.getByRole('grid', { name: '移交事项' })
    this.checks = page.getByRole('grid', { name: '检查清单' })
    this.outgoing = page.locator('form, section').and(page.getByLabel('交班人签名', { exact: true }))
    this.incoming = page.locator('form, section').and(page.getByLabel('接班人签收', { exact: true }))
    this.said = page.getByRole('status', { name: '消息' })
    this.refusal = page.getByRole('alert')
  }

  async open() {
    await this.page.keyboard.press('Control+3')
    await this.page.getByRole('heading', { name: '交接班' }).waitFor()
  }

  item(text: string): Locator {
    return this.items.getByRole('row').filter({ hasText: text })
  }

  check(text: string): Locator {
    return this.checks.getByRole('row').filter({ hasText: text })
  }

  /** Nobody had the post: taken and prepared. */
  async begin() {
    await this.open()
    await this.idle.getByRole('button', { name: '首次接班' }).waitFor()
    await this.page.keyboard.press('Alt+z')
    await this.prepare()
  }

  async prepare() {
    await this.idle.getByRole('button', { name: '准备交接' }).waitFor()
    await this.page.keyboard.press('Alt+z')
    await this.items.waitFor()
  }

  /** F6 until the keys are there. */
  async goTo(list: Locator) {
    for (let pane = 0; pane < 8 && !(await this.hasKeys(list)); pane++) await this.page.keyboard.press('F6')
    await expect(list).toBeFocused()
  }

  /** Every point in its order; what needs words gets them, the one named is wrong. */
  async checkAll(wrong?: { readonly point: number; readonly remark: string }) {
    await this.goTo(this.checks)
    const rows = this.checks.getByRole('row').filter({ hasText: /未查/ })
    const count = await rows.count()
    for (let left = count; left > 0; left--) {
      if (wrong?.point === count - left) await this.sayWrong(wrong.remark)
      else await this.sayFine()
      await expect(rows).toHaveCount(left - 1)
      await expect(this.checks).toBeFocused()
    }
  }

  private async sayWrong(remark: string) {
    await this.page.keyboard.press('Alt+w')
    await this.page.getByRole('form', { name: /有什么问题/ }).waitFor()
    await this.page.keyboard.insertText(remark)
    await this.page.keyboard.press('Control+Enter')
  }

  private async sayFine() {
    const form = this.page.getByRole('form', { name: /：情况/ })
    const before = await this.checks.getByText('未查').count()
    await this.page.keyboard.press('Space')
    await expect(async () => {
      const isAsked = await form.isVisible()
      expect(isAsked || (await this.checks.getByText('未查').count()) < before).toBe(true)
    }).toPass()
    if (!(await form.isVisible())) return
    await this.page.keyboard.insertText('齐全')
    await this.page.keyboard.press('Control+Enter')
  }

  /** Another person than who sits here, from his name on; Tab leads to the next field. */
  async typeIncoming(fields: readonly string[]) {
    const who = this.incoming.getByLabel('接班人姓名或登录名')
    for (let pane = 0; pane < 8 && !(await this.holdsKeys(this.incoming)); pane++)
      await this.page.keyboard.press('F6')
    for (let field = 0; field < 8 && !(await this.hasKeys(who)); field++)
      await this.page.keyboard.press('Shift+Tab')
    await expect(who).toBeFocused()
    for (const [place, typed] of fields.entries()) {
      if (place > 0) await this.page.keyboard.press('Tab')
      await this.page.keyboard.press('Control+a')
      await this.page.keyboard.insertText(typed)
    }
  }

  private holdsKeys(part: Locator): Promise<boolean> {
    return part.evaluate(element => element.contains(document.activeElement))
  }

  private hasKeys(list: Locator): Promise<boolean> {
    return list.evaluate(element => element === document.activeElement)
  }
}
