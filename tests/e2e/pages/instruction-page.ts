import type { Locator, Page } from '@playwright/test'

/** 批示, by keyboard alone. */
export class InstructionPage {
  readonly giving: Locator
  readonly tracking: Locator
  readonly conveying: Locator
  readonly reporting: Locator
  readonly ownReport: Locator
  readonly correcting: Locator
  readonly deciding: Locator
  readonly withdrawing: Locator
  readonly card: Locator
  readonly people: Locator
  readonly grid: Locator
  readonly said: Locator

  constructor(readonly page: Page) {
    const form = (name: string) => page.getByRole('form', { name, exact: true })
    this.giving = form('新批示')
    this.tracking = form('转为批示跟踪')
    this.conveying = form('登记传达')
    this.reporting = form('登记回报')
    this.ownReport = form('本人回报')
    this.correcting = form('更正批示')
    this.deciding = form('终结批示')
    this.withdrawing = form('撤回批示')
    this.card = page.getByRole('region', { name: '批示', exact: true })
    this.people = page.getByRole('region', { name: '承办人' })
    this.grid = page.getByRole('grid', { name: '批示' })
    this.said = page.getByRole('status', { name: '消息' })
  }

  /** From anywhere: the palette knows it. */
  async open() {
    await this.page.keyboard.press('Control+k')
    await this.page.getByRole('combobox', { name: '命令' }).waitFor()
    await this.page.keyboard.insertText('批示')
    await this.page.keyboard.press('Enter')
    await this.grid.waitFor()
  }

  /** Tab until the keys are there. */
  async reach(target: Locator): Promise<void> {
    for (let tries = 0; tries < 40; tries++) {
      if (await target.evaluate(element => element.contains(document.activeElement))) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('not reached by Tab')
  }

  async typeInto(form: Locator, label: string, text: string): Promise<void> {
    await this.reach(form.getByLabel(label, { exact: true }))
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.insertText(text)
  }

  /** What, and to whom by their initials; the caret stands in the text. */
  async say(form: Locator, what: string, initials: readonly string[]): Promise<void> {
    await form
      .getByRole('textbox', { name: /批示内容/ })
      .and(this.page.locator(':focus'))
      .waitFor()
    await this.page.keyboard.insertText(what)
    await this.page.keyboard.press('Tab')
    for (const [place, letters] of initials.entries()) {
      if (place > 0) await this.page.keyboard.insertText('、')
      await this.page.keyboard.insertText(letters)
      await this.page.getByRole('option').first().waitFor()
      await this.page.keyboard.press('Enter')
    }
  }

  person(name: string): Locator {
    return this.people.getByRole('listitem').filter({ hasText: name })
  }
}
