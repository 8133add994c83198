import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../desk/desk.ts'
import { newFolder } from '../launch.ts'

/** 打印预览 and 核对页脚, by keys. */
export class SheetPage {
  readonly said: Locator
  readonly refusal: Locator
  readonly pages: Locator

  constructor(readonly desk: Desk) {
    const { page } = desk.window
    this.said = page.getByRole('status', { name: '消息' })
    this.refusal = page.getByRole('alert')
    this.pages = page.getByRole('article', { name: /^第\d+页/ })
  }

  preview(title: string): Locator {
    return this.desk.window.page.getByRole('region', { name: title, exact: true })
  }

  /**
   * The preview that is open, as a PDF in a folder of its own; the person says where by the system's own dialog.
   * @param timeout how long its pages may take, many of them longer.
   */
  async savePdf(timeout = 10_000): Promise<string> {
    const file = join(newFolder('paper'), 'sheet.pdf')
    await this.choose(file)
    await this.desk.window.page.keyboard.press('Control+s')
    await expect(this.said).toContainText(`账目第`, { timeout })
    await expect(this.said).toContainText(file)
    return file
  }

  /** What the person answers when he is asked for a place. */
  choose(file: string | undefined): Promise<void> {
    return this.desk.window.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: filePath === undefined, filePath: filePath ?? '' })
    }, file)
  }

  /** A computer with a printer that takes what it is given, or says why not; what it was given is kept. */
  attachPrinter(failure?: string): Promise<void> {
    return this.desk.window.app.evaluate(({ webContents }, why) => {
      const [contents] = webContents.getAllWebContents()
      if (!contents) throw new Error('no page')
      const printer = { name: 'laser', displayName: '值班室打印机', description: '', options: {} }
      contents.getPrintersAsync = async () => [printer]
      contents.print = (options, done) => {
        Object.assign(globalThis, { printedWith: options })
        done?.(why === undefined, why ?? '')
      }
    }, failure)
  }

  printedWith(): Promise<unknown> {
    return this.desk.window.app.evaluate(() => Object(globalThis).printedWith)
  }

  /** A reader types the code and presses Enter. */
  async scan(code: string): Promise<void> {
    const { page } = this.desk.window
    await expect(page.getByRole('textbox', { name: '页脚' })).toBeFocused()
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
  }

  get result(): Locator {
    return this.desk.window.page.getByRole('region', { name: '核对结果' })
  }
}
