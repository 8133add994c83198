import type { Locator, Page } from '@playwright/test'

/** 收发 as a gatekeeper works it: by keyboard alone. */
export class MailPage {
  readonly receiving: Locator
  readonly batch: Locator
  readonly waiting: Locator
  readonly panel: Locator
  readonly register: Locator
  readonly card: Locator
  readonly message: Locator

  constructor(readonly page: Page) {
    this.receiving = page.getByRole('form', { name: '收件登记' })
    this.batch = page.getByRole('form', { name: '成批登记' })
    this.waiting = page.getByRole('grid', { name: '待领', exact: true })
    this.panel = page.getByRole('region', { name: '待领', exact: true })
    this.register = page.getByRole('region', { name: '收发登记簿' })
    this.card = page.getByRole('region', { name: '收件情况' })
    this.message = page.getByRole('status', { name: '消息' })
  }

  form(name: string): Locator {
    return this.page.getByRole('form', { name, exact: true })
  }

  /** One item, field by field. @param kind its digit in the choice. */
  async receive({ kind, to, number = '', sender = '', place = '' }: NewItem): Promise<void> {
    const { keyboard } = this.page
    await keyboard.press('Control+n')
    await this.receiving.waitFor()
    await this.reach(this.receiving.getByRole('radiogroup', { name: '类别' }))
    await keyboard.press(kind)
    await keyboard.press('Enter')
    await keyboard.type(to)
    await this.page.getByRole('option').first().waitFor()
    await keyboard.press('Enter')
    if (number !== '') await this.typeInto('单号', number)
    if (sender !== '') await this.typeInto('寄件人或单位', sender)
    if (place !== '') await this.typeInto('存放处', place)
    await keyboard.press('Control+Enter')
  }

  /** The row of the list that holds that word, opened as its card. */
  async open(word: string): Promise<void> {
    const { keyboard } = this.page
    await keyboard.press('Control+f')
    await keyboard.insertText(word)
    await keyboard.press('Enter')
    await this.card.waitFor()
  }

  /** The caret gets there by Tab alone. */
  async typeInto(label: string, text: string): Promise<void> {
    await this.reach(this.page.getByRole('form').getByLabel(label, { exact: true }))
    await this.page.keyboard.insertText(text)
  }

  async reach(target: Locator): Promise<void> {
    for (let tries = 0; tries < 40; tries++) {
      if (await target.evaluate(element => element.contains(document.activeElement))) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('not reached by Tab')
  }
}

export type NewItem = {
  readonly kind: string
  readonly to: string
  readonly number?: string
  readonly sender?: string
  readonly place?: string
}
