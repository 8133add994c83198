import type { Locator, Page } from '@playwright/test'

/** Vehicles at the gate, as a gatekeeper finds them. */
export class VehicleGate {
  readonly form: Locator
  readonly leaving: Locator
  readonly goingOut: Locator
  readonly correcting: Locator
  readonly vehicles: Locator
  readonly register: Locator
  readonly card: Locator
  readonly message: Locator

  constructor(readonly page: Page) {
    this.form = page.getByRole('form', { name: '车辆进出' })
    this.leaving = page.getByRole('form', { name: '车辆离开' })
    this.goingOut = page.getByRole('form', { name: '公车开出' })
    this.correcting = page.getByRole('form', { name: '更正车辆登记' })
    this.vehicles = page.getByRole('grid', { name: '车辆', exact: true })
    this.register = page.getByRole('grid', { name: '车辆登记簿' })
    this.card = page.getByRole('region', { name: '车辆情况' })
    this.message = page.getByRole('status', { name: '消息' })
  }

  /** Presses these keys one after the other; @returns how many there were. */
  async press(...keys: readonly string[]): Promise<number> {
    for (const key of keys) await this.page.keyboard.press(key)
    return keys.length
  }

  /** A vehicle that was never here, field by field, by keyboard alone. */
  async enterNew({ plate, kind, driver, purpose, goods = '' }: NewVehicle): Promise<void> {
    await this.page.keyboard.press('F8')
    await this.typeInto(this.form, '车牌', plate)
    await this.reach(this.form.getByRole('radiogroup', { name: '车辆类别' }))
    await this.page.keyboard.press(kind === 'delivery' ? '2' : '1')
    await this.typeInto(this.form, '司机', driver)
    await this.typeInto(this.form, '事由', purpose)
    if (goods !== '') await this.typeInto(this.form, '载物', goods)
  }

  /** The caret gets there by Tab alone. */
  async typeInto(form: Locator, label: string, text: string): Promise<void> {
    await this.reach(form.getByLabel(label, { exact: true }))
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.insertText(text)
  }

  /** Opens the list of places and goes down in it. */
  async choosePlace(form: Locator, name: string): Promise<void> {
    await this.reach(form.getByRole('button', { name: /停放/ }))
    await this.page.keyboard.press('Alt+ArrowDown')
    const option = this.page.getByRole('option', { name: new RegExp(name) })
    await option.waitFor()
    await this.page.keyboard.press('Home')
    for (let tries = 0; tries < 10; tries++) {
      if (await option.evaluate(element => element === document.activeElement)) break
      await this.page.keyboard.press('ArrowDown')
    }
    await this.page.keyboard.press('Enter')
  }

  async reach(target: Locator): Promise<void> {
    await target.waitFor()
    for (let tries = 0; tries < 40; tries++) {
      if (await target.evaluate(element => element.contains(document.activeElement))) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('not reached by Tab')
  }
}

export type NewVehicle = {
  readonly plate: string
  readonly kind: 'visiting' | 'delivery'
  readonly driver: string
  readonly purpose: string
  readonly goods?: string
}
