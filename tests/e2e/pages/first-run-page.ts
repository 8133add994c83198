import type { Locator, Page } from '@playwright/test'
import { copiedParts } from './recovery-page.ts'

export type FirstPerson = {
  readonly name: string
  readonly section?: string
  /** Figures of the posts to tick or clear, as on the page: 1 办公室 … 5 分管领导. */
  readonly posts?: string
}
export type NewAccount = { readonly account: string; readonly password: string }

/** The seven steps, by the keyboard alone unless the name says otherwise. */
export class FirstRunPage {
  readonly form: Locator
  readonly problems: Locator
  readonly steps: Locator
  /** Keys pressed so far; a character typed is one. */
  keys = 0
  /** The private half, once its two parts were copied down. */
  recoveryParts: readonly [string, string] = ['', '']

  constructor(readonly page: Page) {
    this.form = page.getByRole('form', { name: '首次设置' })
    this.problems = page.getByRole('alert')
    this.steps = page.getByRole('navigation', { name: '步骤' })
  }

  /** The page of a step. */
  step(name: string): Locator {
    return this.page.getByRole('main', { name })
  }

  async press(key: string) {
    this.keys += 1
    await this.page.keyboard.press(key)
  }

  async type(text: string) {
    this.keys += text.length
    await this.page.keyboard.insertText(text)
  }

  /** Enter leads to the next field; who types on looks where the caret is. */
  private async goOn(to: Locator) {
    await this.press('Enter')
    await to.and(this.page.locator(':focus')).waitFor()
  }

  async next() {
    await this.press('Control+Enter')
  }

  /** From the first page to the second. */
  async begin() {
    await this.step('开始').waitFor()
    await this.next()
    await this.step('单位与终端').waitFor()
  }

  /** Station and letter stay as proposed. */
  async nameUnit(unit: string) {
    await this.form.getByLabel('单位名称').and(this.page.locator(':focus')).waitFor()
    await this.type(unit)
    await this.next()
    await this.step('三员').waitFor()
  }

  /** Administrator, secrecy officer, auditor, in this order. */
  async appointThree(people: readonly [FirstPerson, FirstPerson, FirstPerson]) {
    const posts = ['系统管理员', '保密员', '审计员']
    for (const [place, person] of people.entries()) {
      await this.typePerson(this.person(posts[place] ?? ''), person)
      if (place < 2) await this.goOn(this.person(posts[place + 1] ?? '').getByLabel('姓名'))
    }
    await this.accountsAreProposed(posts)
    await this.next()
  }

  /** Row after row; the posts begin as those of the row above. */
  async fillPosts(people: readonly FirstPerson[]) {
    await this.step('岗位').waitFor()
    for (const [place, person] of people.entries()) {
      const row = this.row(place + 1)
      await this.typePerson(row, person)
      await this.goOn(row.getByLabel('办公室'))
      for (const figure of person.posts ?? '') await this.press(figure)
      if (place < people.length - 1) await this.goOn(this.row(place + 2).getByLabel('姓名'))
    }
    await this.accountsAreProposed(people.map((_, place) => `第${place + 1}行`))
  }

  private async typePerson(group: Locator, { name, section = '' }: FirstPerson) {
    await group.getByLabel('姓名').and(this.page.locator(':focus')).waitFor()
    await this.type(name)
    await this.goOn(group.getByLabel('科室'))
    await this.type(section)
    await this.goOn(group.getByLabel('登录名'))
  }

  person(post: string): Locator {
    return this.form.getByRole('group', { name: post, exact: true })
  }

  row(number: number): Locator {
    return this.form.getByRole('group', { name: `第${number}行`, exact: true })
  }

  private async accountsAreProposed(groups: readonly string[]) {
    for (const group of groups)
      await this.person(group).locator('input[name$=account]:not([value=""])').waitFor()
  }

  /** Reads every password, notes it down and ticks it off. */
  async noteAll(): Promise<readonly NewAccount[]> {
    await this.step('核对与建立').waitFor()
    const rows = this.page.getByRole('region', { name: '一次性密码' }).getByRole('row')
    await rows
      .nth(1)
      .getByText(/\S{4}-\S{4}-\S{4}/)
      .waitFor()
    const noted: NewAccount[] = []
    for (let place = 1; place < (await rows.count()); place++) {
      const cells = await rows.nth(place).getByRole('cell').allTextContents()
      noted.push({ account: (cells[1] ?? '').trim(), password: (cells[2] ?? '').trim() })
      const box = rows.nth(place).getByRole('checkbox')
      await box.and(this.page.locator(':focus')).waitFor()
      await this.press('Space')
      const next = rows.nth(place + 1).getByRole('checkbox')
      if (place + 1 < (await rows.count())) await this.goOn(next)
    }
    await this.copyRecoveryKey()
    return noted
  }

  /** Reads both parts of the private key from the recovery sheet and types their ends back. */
  private async copyRecoveryKey() {
    const sheet = this.page.getByRole('region', { name: '恢复单', exact: true })
    await this.press('Enter')
    await sheet.getByRole('button', { name: '预览打印' }).and(this.page.locator(':focus')).waitFor()
    await this.press('Tab')
    await sheet.getByRole('textbox').and(this.page.locator(':focus')).waitFor()
    this.recoveryParts = await copiedParts(this.page)
    await this.type(this.recoveryParts.map(part => part.slice(-3)).join(''))
  }

  get recoveryKey(): string {
    return this.recoveryParts.join('')
  }

  async establish() {
    await this.press('Control+Enter')
  }
}
