import { expect, type Locator, type Page } from '@playwright/test'

/** 审阅, as a leader works it: by keys. */
export class ReviewPage {
  readonly heading: Locator
  readonly points: Locator
  readonly log: Locator
  readonly said: Locator
  readonly sign: Locator
  readonly opinion: Locator
  readonly password: Locator
  readonly message: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: '审阅值班日' })
    this.points = page.getByRole('grid', { name: '要点' })
    this.log = page.getByRole('grid', { name: '全部日志' })
    this.said = page.getByRole('region', { name: '已写批注' })
    this.sign = page.getByRole('region', { name: '签署', exact: true })
    this.opinion = this.sign.getByLabel('总评')
    this.password = this.sign.getByLabel(/本人密码/)
    this.message = page.getByRole('status', { name: '消息' })
    this.refusal = page.getByRole('alert')
  }

  /** From 更多, by keys. */
  async open() {
    await this.page.keyboard.press('Control+k')
    await this.page.keyboard.type('审阅')
    await this.page.keyboard.press('Enter')
    await this.heading.waitFor()
  }

  point(text: string): Locator {
    return this.points.getByRole('row').filter({ hasText: text })
  }

  /** Down to the row that holds that text. */
  async goTo(grid: Locator, text: string) {
    const row = grid.getByRole('row').filter({ hasText: text }).first()
    await expect(row).toBeVisible()
    await grid.focus()
    await this.page.keyboard.press('Control+Home')
    for (let tries = 0; tries < 40 && (await row.getAttribute('aria-selected')) !== 'true'; tries++)
      await this.page.keyboard.press('ArrowDown')
    await expect(row).toHaveAttribute('aria-selected', 'true')
  }

  async comment(words: string) {
    await this.page.keyboard.press('Alt+p')
    const form = this.page.getByRole('form', { name: '批注' })
    await form.getByLabel('批注', { exact: true }).waitFor()
    await this.page.keyboard.type(words)
    await this.page.keyboard.press('Control+Enter')
    await form.waitFor({ state: 'hidden' })
  }

  async giveBack(what: string, due: string) {
    await this.page.keyboard.press('Alt+t')
    const form = this.page.getByRole('form', { name: '退回补正' })
    await form.getByLabel('要补什么').waitFor()
    await this.page.keyboard.type(what)
    await form.getByLabel('何时前补好').focus()
    await this.page.keyboard.type(due)
    await this.page.keyboard.press('Control+Enter')
    await form.waitFor({ state: 'hidden' })
  }

  /** Ctrl+Enter leads to the password, and signs once it is typed. */
  async signWith(password: string) {
    await this.page.keyboard.press('Control+Enter')
    await expect(this.password).toBeFocused()
    await this.page.keyboard.type(password)
    await this.page.keyboard.press('Control+Enter')
  }
}
