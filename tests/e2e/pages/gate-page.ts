import type { Locator, Page } from '@playwright/test'

/** The gate as a gatekeeper finds it. */
export class GatePage {
  readonly signIn: Locator
  readonly leaving: Locator
  readonly inside: Locator
  readonly register: Locator
  readonly card: Locator
  readonly message: Locator

  constructor(readonly page: Page) {
    this.signIn = page.getByRole('form', { name: '来访登记' })
    this.leaving = page.getByRole('form', { name: '离开登记' })
    this.inside = page.getByRole('grid', { name: '在内', exact: true })
    this.register = page.getByRole('grid', { name: '来访登记簿' })
    this.card = page.getByRole('region', { name: '来访情况' })
    this.message = page.getByRole('status', { name: '消息' })
  }

  /** Presses these keys one after the other; @returns how many there were. */
  async press(...keys: readonly string[]): Promise<number> {
    for (const key of keys) await this.page.keyboard.press(key)
    return keys.length
  }

  /** Somebody who was never here, field by field, by keyboard alone. */
  async signInNew({ name, organisation, id, phone, host, purpose, carried = '' }: NewVisitor): Promise<void> {
    const { keyboard } = this.page
    await keyboard.press('F7')
    await this.typeInto('来访人', name)
    if (id !== undefined) await this.typeInto('证件号码', id)
    if (phone !== undefined) await this.typeInto('联系电话', phone)
    if (organisation !== undefined) await this.typeInto('单位或住址', organisation)
    await this.typeInto('找谁', host)
    await this.page.getByRole('option').first().waitFor()
    await keyboard.press('Enter')
    await this.typeInto('事由', purpose)
    await this.reach(this.signIn.getByRole('radiogroup', { name: '被访人确认' }))
    await keyboard.press('1')
    if (carried !== '') await this.typeInto('随身物品', carried)
  }

  /** The caret gets there by Tab alone. */
  async typeInto(label: string, text: string): Promise<void> {
    await this.reach(this.signIn.getByLabel(label, { exact: true }))
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

export type NewVisitor = {
  readonly name: string
  readonly organisation?: string
  readonly id?: string
  readonly phone?: string
  readonly host: string
  readonly purpose: string
  readonly carried?: string
}
