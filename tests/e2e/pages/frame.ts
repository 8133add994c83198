import type { Locator, Page } from '@playwright/test'

/** What stands around every view once somebody is signed in. */
export class Frame {
  readonly strip: Locator
  readonly rail: Locator
  readonly help: Locator

  constructor(readonly page: Page) {
    this.strip = page.getByRole('banner', { name: '状态条' })
    this.rail = page.getByRole('navigation', { name: '视图' })
    this.help = page.getByRole('region', { name: '按键与规定' })
  }

  async go(view: '值守' | '日志' | '更多') {
    await this.rail.getByRole('button', { name: new RegExp(view) }).click()
  }

  /** A part of 更多. */
  async goToPart(
    part:
      | '放行条'
      | '轨迹'
      | '账目'
      | '备份'
      | '人员名册'
      | '关注名单'
      | '预约'
      | '账号'
      | '设置'
      | '日历'
      | '值班表'
      | '显示'
      | '核对页脚'
      | '我的账号',
  ) {
    await this.go('更多')
    await this.page
      .getByRole('navigation', { name: '更多' })
      .getByRole('button', { name: part, exact: true })
      .click()
  }

  async lock() {
    await this.page.keyboard.press('Control+L')
  }

  theme() {
    return this.page.evaluate(() => document.documentElement.dataset.theme)
  }
}
