import type { Locator, Page } from '@playwright/test'

type Shown = {
  readonly theme: string | undefined
  readonly ground: string
  readonly textSize: string
  readonly rowHeight: string
}

/** 显示与提示音: how the window is shown. */
export class DisplayPage {
  readonly panel: Locator

  constructor(readonly page: Page) {
    this.panel = page.getByRole('region', { name: '显示与提示音' })
  }

  choice(of: '字号' | '行高' | '日夜', value: string): Locator {
    return this.panel.getByRole('radiogroup', { name: of }).getByRole('radio', { name: value, exact: true })
  }

  async choose(of: '字号' | '行高' | '日夜', value: string) {
    await this.panel.getByRole('radiogroup', { name: of }).getByText(value, { exact: true }).click()
  }

  /** What the page looks like now, whichever page it is. */
  shown(): Promise<Shown> {
    return this.page.evaluate(() => {
      const root = getComputedStyle(document.documentElement)
      return {
        theme: document.documentElement.dataset.theme,
        ground: getComputedStyle(document.body).backgroundColor,
        textSize: root.fontSize,
        rowHeight: root.getPropertyValue('--grid-row').trim(),
      }
    })
  }
}
