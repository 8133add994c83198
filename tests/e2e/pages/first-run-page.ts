import type { Locator, Page } from '@playwright/test'

export type FirstPerson = { readonly post: string; readonly name: string }
export type NewAccount = { readonly account: string; readonly password: string }

export class FirstRunPage {
  readonly form: Locator
  readonly problems: Locator

  constructor(readonly page: Page) {
    this.form = page.getByRole('form', { name: '首次设置' })
    this.problems = page.getByRole('alert')
  }

  async nameUnit(unit: string, station: string, letter: string) {
    await this.form.getByLabel('单位名称').fill(unit)
    await this.form.getByLabel('终端名称').fill(station)
    await this.form.getByLabel('终端字母').fill(letter)
  }

  person(post: string): Locator {
    return this.form.getByRole('group', { name: post })
  }

  /** Types the name, waits for what the program draws for it, and notes it down as its owner would. */
  async appoint({ post, name }: FirstPerson): Promise<NewAccount> {
    const person = this.person(post)
    await person.getByLabel('姓名').fill(name)
    await person.getByLabel('姓名').press('Tab')
    await person
      .getByLabel('一次性密码')
      .getByText(/\S{4}-\S{4}/)
      .waitFor()
    await person.getByText('已抄给本人').click()
    return {
      account: await person.getByLabel('登录名').inputValue(),
      password: ((await person.getByLabel('一次性密码').textContent()) ?? '').trim(),
    }
  }

  async establish() {
    await this.form.getByRole('button', { name: '建立值守簿' }).click()
  }
}
