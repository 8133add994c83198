import type { Locator, Page } from '@playwright/test'

/** The auditor's trail, by roles and labels. */
export class TrailPage {
  readonly list: Locator
  /** The findings alone. */
  readonly findingList: Locator
  readonly said: Locator
  readonly verify: Locator
  readonly heads: Locator
  readonly evidence: Locator

  constructor(readonly page: Page) {
    this.list = page.getByRole('grid', { name: '轨迹' })
    this.findingList = page.getByRole('grid', { name: '审计意见清单' })
    this.said = page.getByRole('status', { name: '消息' })
    this.verify = page.getByRole('region', { name: '核验' })
    this.heads = page.getByRole('region', { name: '末条' })
    this.evidence = page.getByRole('table', { name: '制度落实情况' })
  }

  row(words: string | RegExp): Locator {
    return this.rows().filter({ hasText: words })
  }

  rows(): Locator {
    return this.list
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell', { name: /^(通用|密账)$/ }) })
  }

  /** The commit that is shown whole. */
  commit(): Locator {
    return this.page.getByRole('region', { name: '原文' })
  }

  findings(): Locator {
    return this.page.getByRole('region', { name: '审计意见', exact: true })
  }

  finding(words: string): Locator {
    return this.findingList.getByRole('row').filter({ hasText: words })
  }

  /** From the first row down to that one, by the arrows; rows come into being as they come in sight. */
  async goToRow(words: string | RegExp, list = this.list) {
    await list.focus()
    await this.page.keyboard.press('Control+Home')
    const current = list.getByRole('row', { selected: true })
    await current.waitFor()
    while ((await current.filter({ hasText: words }).count()) === 0)
      await this.page.keyboard.press('ArrowDown')
  }

  /** Ctrl+F leads to the first of the filters, Tab to the next ones. */
  async filterTime(typed: string) {
    await this.page.keyboard.press('Control+f')
    await this.page.keyboard.insertText(typed)
    await this.page.keyboard.press('Enter')
  }

  async choosePart(name: string) {
    await this.page
      .getByRole('radiogroup', { name: '轨迹的内容' })
      .getByRole('radio', { checked: true })
      .focus()
    while (!(await this.page.getByRole('radio', { name, exact: true }).isChecked()))
      await this.page.keyboard.press('ArrowRight')
  }
}
