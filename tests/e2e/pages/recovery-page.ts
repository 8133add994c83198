import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'

/** Both parts of the key that the page shows, as somebody copies them down. */
export const copiedParts = async (page: Page): Promise<readonly [string, string]> => {
  const part = async (name: string) => (await page.getByLabel(`恢复密钥${name}`).textContent()) ?? ''
  return [await part('第一联'), await part('第二联')]
}

/** 恢复账户, and the recovery key on the page about backups; by keys. */
export class RecoveryPage {
  readonly page: Page
  readonly app: ElectronApplication
  readonly main: Locator
  readonly panel: Locator
  readonly sheet: Locator
  readonly refusal: Locator
  readonly said: Locator

  constructor({ page, app }: { readonly page: Page; readonly app: ElectronApplication }) {
    this.page = page
    this.app = app
    this.main = this.page.getByRole('main', { name: '恢复账户' })
    this.panel = this.page.getByRole('region', { name: '恢复密钥', exact: true })
    this.sheet = this.page.getByRole('region', { name: '恢复单', exact: true })
    this.refusal = this.page.getByRole('alert')
    this.said = this.page.getByRole('status', { name: '消息' })
  }

  async press(...keys: readonly string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** From the sign-in page; the caret stands in the folder to take back from. */
  async open() {
    await this.page.getByRole('button', { name: '恢复账户' }).waitFor()
    await this.press('Alt+r')
    await this.focused('账号文件或备份所在文件夹')
  }

  async takeBack(from = '') {
    await this.page.keyboard.insertText(from)
    await this.press('Alt+b')
  }

  /** Field after field by Enter and Tab; the auditor signs. */
  async agree([first, second]: readonly [string, string], password = '') {
    await this.main.getByLabel('恢复单第一联').focus()
    await this.page.keyboard.insertText(first)
    await this.press('Enter')
    await this.focused('恢复单第二联')
    await this.page.keyboard.insertText(second)
    await this.press('Enter')
    await this.focused('审计员本人密码')
    await this.page.keyboard.insertText(password)
    await this.vouchForTime()
    await this.press('Control+Enter')
  }

  /** Where the clock stands wrong against the last line, it is asked for. */
  private async vouchForTime() {
    const tick = this.main.getByRole('checkbox', { name: '时间无误' })
    if ((await tick.count()) === 0 || (await tick.isChecked())) return
    await tick.focus()
    await this.press('Space')
  }

  /** The administrator signs. */
  async takePassword(next: string, again = next) {
    await this.focused('系统管理员新密码')
    await this.page.keyboard.insertText(next)
    await this.press('Enter')
    await this.focused('再输一次')
    await this.page.keyboard.insertText(again)
    await this.press('Control+Enter')
  }

  async focused(label: string) {
    await expect(this.main.getByLabel(label)).toBeFocused()
  }

  /** A key is drawn on the page about backups. @returns its parts. */
  async draw(): Promise<readonly [string, string]> {
    await this.panel.waitFor()
    await this.press('Alt+k')
    await this.page.getByLabel('恢复密钥第二联').getByText(/\S{6}/).first().waitFor()
    return copiedParts(this.page)
  }

  /** Types the ends of both parts back, then the administrator's own password. */
  async enable([first, second]: readonly [string, string], password: string) {
    const typed = this.sheet.getByRole('textbox')
    await typed.focus()
    await this.page.keyboard.insertText(`${first.slice(-3)} ${second.slice(-3)}`)
    await this.press('Tab')
    await expect(this.panel.getByLabel('系统管理员本人密码')).toBeFocused()
    await this.page.keyboard.insertText(password)
    await this.press('Enter')
  }

  /** A printer that keeps what it is given as a PDF. @returns what reads it, in base64. */
  async attachPrinter(): Promise<() => Promise<string>> {
    const { app } = this
    await app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents()
      if (!contents) throw new Error('no page')
      const printer = { name: 'laser', displayName: '值班室打印机', description: '', options: {} }
      contents.getPrintersAsync = async () => [printer]
      contents.print = (_options, done) => {
        void contents.printToPDF({ printBackground: true, preferCSSPageSize: true }).then(bytes => {
          Object.assign(globalThis, { paper: bytes.toString('base64') })
          done?.(true, '')
        })
      }
    })
    return () => app.evaluate(() => String(Object(globalThis).paper ?? ''))
  }
}
