import type { Locator, Page } from '@playwright/test'

/** 带班联系, by keyboard alone. */
export class ContactPage {
  readonly now: Locator
  readonly results: Locator
  readonly stating: Locator
  readonly recording: Locator
  readonly grid: Locator
  readonly said: Locator

  constructor(readonly page: Page) {
    this.now = page.getByRole('region', { name: '现在', exact: true })
    this.results = page.getByRole('group', { name: '核查结果' })
    this.stating = page.getByRole('form', { name: '登记带班去向' })
    this.recording = page.getByRole('form', { name: '登记联系核查' })
    this.grid = page.getByRole('grid', { name: '最近一天的核查' })
    this.said = page.getByRole('status', { name: '消息' })
  }

  /** `11-23 12:30`. */
  slot(due: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: due })
  }

  /** F6 to the list, down it by arrows, Enter. */
  async openSlot(due: string): Promise<void> {
    for (let pane = 0; pane < 8; pane++) {
      if (await this.grid.evaluate(element => element === document.activeElement)) break
      await this.page.keyboard.press('F6')
    }
    for (let tries = 0; tries < 12; tries++) {
      if ((await this.slot(due).getAttribute('aria-selected')) === 'true') break
      await this.page.keyboard.press('ArrowDown')
    }
    await this.page.keyboard.press('Enter')
    await this.recording.waitFor()
  }

  async typeInto(form: Locator, label: string, text: string): Promise<void> {
    const field = form.getByLabel(label, { exact: true })
    for (let tries = 0; tries < 20; tries++) {
      if (await field.evaluate(element => element === document.activeElement)) break
      await this.page.keyboard.press('Tab')
    }
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.insertText(text)
  }
}
