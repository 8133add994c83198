import { expect, type Locator, type Page } from '@playwright/test'

export class DirectoryPage {
  readonly list: Locator
  readonly newForm: Locator
  readonly changeForm: Locator
  readonly card: Locator
  readonly trail: Locator
  readonly latest: Locator
  readonly sections: Locator
  readonly paste: Locator
  readonly preview: Locator

  constructor(readonly page: Page) {
    this.list = page.getByRole('grid', { name: '人员名册' })
    this.newForm = page.getByRole('form', { name: '新增人员' })
    this.changeForm = page.getByRole('form', { name: '更改人员' })
    this.card = page.getByRole('region', { name: '人员', exact: true })
    this.trail = this.card.getByRole('list', { name: '变动记录' })
    this.latest = page.getByRole('region', { name: '最新一稿' })
    this.sections = page.getByRole('list', { name: '科室列表' })
    this.paste = page.getByRole('textbox', { name: '粘贴表格' })
    this.preview = page.getByRole('grid', { name: '预览' })
  }

  row(text: string): Locator {
    return this.list.getByRole('row').filter({ hasText: text })
  }

  previewRow(text: string): Locator {
    return this.preview.getByRole('row').filter({ hasText: text })
  }

  /** Into the form of somebody new, from the list or from the form itself. */
  async add(name: string, section: string) {
    await this.page.keyboard.press('Control+N')
    await expect(this.newForm.getByLabel('姓名')).toBeFocused()
    await this.page.keyboard.type(name)
    await this.page.keyboard.press('Tab')
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.type(section)
    await this.page.keyboard.press('Control+Enter')
    await this.row(name).waitFor()
  }

  async open(name: string) {
    await this.row(name).click()
    await this.page.keyboard.press('Enter')
    await this.card.waitFor()
  }
}
