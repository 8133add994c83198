import { expect, type Locator, type Page } from '@playwright/test'

/** 排班 and 我的值班. */
export class RosterPage {
  readonly side: Locator
  readonly parts: Locator
  readonly said: Locator

  constructor(readonly page: Page) {
    this.side = page.getByRole('region', { name: '提示与负担' })
    this.parts = page.getByRole('radiogroup', { name: '排班的各部分' })
    this.said = page.getByRole('status', { name: '消息' })
  }

  /** `2026年12月班表`, `2026年12月草稿`. */
  month(name: string): Locator {
    return this.page.getByRole('table', { name })
  }

  /** `12-05`, `值班员`. */
  cell(day: string, post: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${day} .. ${post}`) })
  }

  form(name: string | RegExp): Locator {
    return this.page.getByRole('form', { name })
  }

  /** By keyboard from anywhere: the palette knows every part. */
  async open(part: '排班' | '我的值班') {
    await this.page.keyboard.press('Control+K')
    await this.page.keyboard.type(part)
    await this.page.keyboard.press('Enter')
    await this.page.getByRole('heading', { name: part }).first().waitFor()
  }

  /** To a part of the view, by the arrows of its segments. */
  async goTo(part: '月班表' | '调班代班' | '名单与请假') {
    const wanted = this.parts.getByRole('radio', { name: new RegExp(part) })
    await this.parts.getByRole('radio', { checked: true }).focus()
    for (let tries = 0; tries < 3 && !(await wanted.isChecked()); tries++)
      await this.page.keyboard.press('ArrowRight')
    await expect(wanted).toBeChecked()
  }

  async nextMonth(name: string) {
    await this.page.keyboard.press('Control+PageDown')
    await this.month(name).waitFor()
  }

  /** One of a select of the open form: the arrows change it without opening. */
  async choose(label: string, wanted: string) {
    const field = this.page.getByRole('button', { name: new RegExp(`${label}$`) })
    await field.focus()
    for (let tries = 0; tries < 40; tries++) {
      if ((await field.textContent())?.includes(wanted)) return
      await this.page.keyboard.press('ArrowRight')
    }
    await expect(field).toContainText(wanted)
  }
}
