import type { Locator, Page } from '@playwright/test'

/** The guide that raises an incident, its page, and the list of all. */
export class IncidentPage {
  readonly raising: Locator
  readonly elements: Locator
  readonly limits: Locator
  readonly calls: Locator
  readonly course: Locator
  readonly list: Locator
  readonly said: Locator
  readonly refusal: Locator

  constructor(readonly page: Page) {
    this.raising = page.getByRole('form', { name: /登记突发事件|转为突发事件/ })
    this.elements = page.getByRole('region', { name: '要素' }).first()
    this.limits = page.getByRole('region', { name: '报告时限' })
    this.calls = page.getByRole('region', { name: '通知名单' })
    this.course = page.getByRole('region', { name: '经过' }).last()
    this.list = page.getByRole('grid', { name: '突发事件' })
    this.said = page.getByRole('status', { name: '消息' })
    this.refusal = page.getByRole('alert')
  }

  form(name: string | RegExp): Locator {
    return this.page.getByRole('form', { name })
  }

  report(name: string): Locator {
    return this.limits.getByRole('region', { name, exact: true })
  }

  title(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name })
  }

  /** The line of the call list that is called now. */
  get calling(): Locator {
    return this.calls.locator('[data-current]')
  }
}
