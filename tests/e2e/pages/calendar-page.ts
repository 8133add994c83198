import type { Locator, Page } from '@playwright/test'

export class CalendarPage {
  readonly correction: Locator
  readonly record: Locator
  readonly announcing: Locator
  readonly withdrawing: Locator
  readonly banner: Locator
  readonly history: Locator

  constructor(readonly page: Page) {
    this.correction = page.getByRole('form', { name: '更正日期' })
    this.record = page.getByRole('region', { name: '当日安排' })
    this.announcing = page.getByRole('form', { name: '登记为已公布' })
    this.withdrawing = page.getByRole('form', { name: '撤回登记' })
    this.banner = page.getByRole('status').filter({ hasText: '尚未公布' })
    this.history = page.getByRole('list', { name: '更正记录' })
  }

  /** The day of a month: `2027年10月`, `10月5日`. */
  day(month: string, day: string): Locator {
    return this.page.getByRole('table', { name: month }).getByRole('button', { name: new RegExp(`^${day} `) })
  }

  /** Tab from control to control, as somebody does without a mouse, until this one has the focus. */
  async tabTo(control: Locator) {
    for (let presses = 0; presses < 40; presses++) {
      if (await control.evaluate(element => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('Tab does not lead there')
  }
}
