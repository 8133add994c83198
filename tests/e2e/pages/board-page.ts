import type { Locator, Page } from '@playwright/test'

type ColumnName = '现在要办' | '在办' | '今日' | '账号' | '账目' | '本机'

export class BoardPage {
  readonly due: Locator
  readonly open: Locator
  readonly today: Locator

  constructor(readonly page: Page) {
    this.due = this.column('现在要办')
    this.open = this.column('在办')
    this.today = this.column('今日')
  }

  column(name: ColumnName): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** What must be done now, in its order. */
  items(): Locator {
    return this.due.getByRole('listitem')
  }

  /** A large number with its word, e.g. `3 待补`. */
  figure(column: Locator, name: string | RegExp): Locator {
    return column.getByRole('button', { name, exact: typeof name === 'string' })
  }
}
