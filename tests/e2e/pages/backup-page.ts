import type { Locator, Page } from '@playwright/test'

/** The page about backups, and the panel that restores one, wherever it stands. */
export class BackupPage {
  readonly places: Locator
  readonly form: Locator
  readonly trial: Locator
  readonly restore: Locator

  constructor(readonly page: Page) {
    this.places = page.getByRole('table', { name: '备份位置' })
    this.form = page.getByRole('form', { name: '设置备份位置' })
    this.trial = page.getByRole('region', { name: '试恢复' })
    this.restore = page.getByRole('region', { name: '从备份恢复' })
  }

  place(path: string): Locator {
    return this.places.getByRole('row', { name: new RegExp(`^${path}`) })
  }

  /** By the keyboard: first field, Enter, second field, Enter to the button. */
  async setPlaces(first: string, second = '') {
    await this.form.getByLabel('第一处').fill(first)
    await this.form.getByLabel('第一处').press('Enter')
    await this.form.getByLabel('第二处').and(this.page.locator(':focus')).waitFor()
    await this.form.getByLabel('第二处').fill(second)
    await this.form.getByRole('button', { name: '保存位置' }).press('Enter')
  }

  async start() {
    await this.page.keyboard.press('Control+Enter')
  }

  async tryOut() {
    await this.trial.getByRole('button', { name: '试恢复' }).press('Enter')
  }

  async look(from: string) {
    await this.restore.getByLabel('备份所在文件夹').fill(from)
    await this.restore.getByRole('button', { name: '查看备份' }).press('Enter')
    await this.restore.getByRole('radio').first().waitFor()
  }

  /** Of several the one of that day. */
  async chooseTakenOn(day: string) {
    await this.restore.getByRole('radio', { name: new RegExp(`备份于 ${day}`) }).press('Space')
  }

  async restoreChosen() {
    await this.restore.getByRole('button', { name: '恢复', exact: true }).press('Enter')
  }
}
