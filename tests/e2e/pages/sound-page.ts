import type { Locator, Page } from '@playwright/test'

/** 显示与提示音: how loud, a trial, and what was sounded last. */
export class SoundPage {
  readonly panel: Locator
  readonly result: Locator

  constructor(readonly page: Page) {
    this.panel = page.getByRole('region', { name: '提示音', exact: true })
    this.result = page.getByRole('status', { name: '试音结果' })
  }

  async chooseVolume(volume: '20%' | '40%' | '60%' | '80%' | '100%') {
    await this.panel.getByRole('radiogroup', { name: '音量' }).getByText(volume, { exact: true }).click()
  }

  async hear(sound: '三声' | '一声') {
    await this.panel.getByRole('button', { name: sound }).press('Enter')
  }

  /** How many sounds of alarms there were since the program was opened. */
  async count(): Promise<number> {
    const said = (await this.panel.textContent()) ?? ''
    return Number(/共(?:响过)? (\d+) 次/.exec(said)?.[1] ?? 0)
  }
}
