import type { Locator, Page } from '@playwright/test'

/** What stands around every view once somebody is signed in. */
export class Frame {
  readonly strip: Locator
  readonly rail: Locator
  readonly help: Locator
  /** The list of the parts of 更多. */
  readonly parts: Locator

  constructor(readonly page: Page) {
    this.strip = page.getByRole('banner', { name: '状态条' })
    this.rail = page.getByRole('navigation', { name: '视图' })
    this.parts = page.getByRole('navigation', { name: '更多' })
    this.help = page.getByRole('region', { name: '按键与规定' })
  }

  /** A part of 更多 without a mouse: once more Ctrl+9 for the list, down it by arrows. */
  async goToPartByKeys(part: string) {
    await this.page.keyboard.press('Control+9')
    await this.parts.waitFor()
    await this.page.keyboard.press('Control+9')
    const wanted = this.parts.getByRole('button', { name: part, exact: true })
    await this.page.keyboard.press('Home')
    for (let tries = 0; tries < 40; tries++) {
      if (await wanted.evaluate(button => button === document.activeElement)) break
      await this.page.keyboard.press('ArrowDown')
    }
    await this.page.keyboard.press('Enter')
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
      | '外来人员信息'
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
    await this.parts.getByRole('button', { name: part, exact: true }).click()
  }

  async lock() {
    await this.page.keyboard.press('Control+L')
  }

  theme() {
    return this.page.evaluate(() => document.documentElement.dataset.theme)
  }
}
