import type { Locator, Page } from '@playwright/test'

type Thing = {
  readonly name: string
  readonly count: string
  readonly unit: string
  readonly asset?: string
}

/** Exit passes as the office and the gate find them, by keyboard alone. */
export class ExitPassPage {
  readonly find: Locator
  readonly issue: Locator
  readonly release: Locator
  readonly letOut: Locator
  readonly back: Locator
  readonly card: Locator
  readonly grid: Locator
  readonly message: Locator

  constructor(readonly page: Page) {
    this.find = page.getByRole('form', { name: '查验放行条' })
    this.issue = page.getByRole('form', { name: '开具放行条' })
    this.release = page.getByRole('form', { name: '电话请示放行' })
    this.letOut = page.getByRole('form', { name: '核对放行' })
    this.back = page.getByRole('form', { name: '归还登记' })
    this.card = page.getByRole('region', { name: '放行条情况' })
    this.grid = page.getByRole('grid', { name: '放行条' })
    this.message = page.getByRole('status', { name: '消息' })
  }

  /** What is typed, or read by a reader, which types and presses Enter. */
  async look(typed: string): Promise<void> {
    const { keyboard } = this.page
    await keyboard.press('Control+f')
    await this.find.getByRole('textbox').and(this.page.locator(':focus')).waitFor()
    await keyboard.press('Control+a')
    await keyboard.insertText(typed)
    await keyboard.press('Enter')
  }

  /** Things, one line after the other, Enter from field to field; the caret stands in the first line. */
  async typeThings(things: readonly Thing[]): Promise<void> {
    const { keyboard } = this.page
    for (const { name, count, unit, asset = '' } of things)
      for (const word of [name, count, unit, asset]) {
        await keyboard.insertText(word)
        await this.settled()
        await keyboard.press('Enter')
      }
    // The empty line that stands below the last one.
    await keyboard.press('Enter')
  }

  /** Fields come and go with what is typed: one drawing later they are there. */
  settled(): Promise<void> {
    return this.page.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
  }

  /** Somebody of the staff, by initials. */
  async takePerson(initials: string): Promise<void> {
    await this.page.keyboard.insertText(initials)
    await this.page.getByRole('option').first().waitFor()
    await this.page.keyboard.press('Enter')
  }

  async reach(target: Locator): Promise<void> {
    for (let tries = 0; tries < 60; tries++) {
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
}
