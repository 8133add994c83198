import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inCheckout } from '../../build/paths.mjs'
import { atTheGate } from './desk/at-the-gate.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const narrow = { width: 1280, height: 720 }
const sizes = isWhole ? [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }, narrow] : [narrow]

const names = [
  '林美华',
  '郭晓东',
  '丁文涛',
  '沈玉兰',
  '唐雪梅',
  '何文斌',
  '康大宁',
  '方俊',
  '魏强',
  '鲍晓',
  '宋玉',
  '田甜',
  '石磊',
  '姜维',
  '孟婷',
]

/** So many are inside at the end of the day; the gate was opened in the morning. */
const evening = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    async visitors => {
      const { call } = window.watchbook
      const staff = await call('directory.find', { text: '周芳' })
      const hostId = staff.ok ? (staff.answer[0]?.staffId ?? '') : ''
      const said = { people: 1, hostId, purpose: '送合同资料', confirmed: 'phone', remark: '熟人' } as const
      const standing = await call('gate.standing', {})
      if (standing.ok && !standing.answer.isOpen) await call('gate.open', {})
      for (const [place, name] of visitors.entries())
        await call('visit.sign-in', {
          ...said,
          visitor: { name, organisation: '云澜供水公司第三水厂运行维护部' },
          badge: `${place + 10}`,
        })
    },
    names.slice(0, count),
  )

for (const theme of isWhole ? (['day', 'night'] as const) : (['day'] as const))
  test(`what is not settled at closing, by ${theme}: what is asked stays in sight, nothing serious for axe`, async ({
    desk,
  }) => {
    test.setTimeout(240_000)
    mkdirSync(album, { recursive: true })
    const { page, gate } = await atTheGate(
      desk,
      theme === 'night' ? { WATCHBOOK_CLOCK: '2026-11-23T11:10:00.000Z' } : {},
    )
    const closing = page.getByRole('form', { name: '关门清点' })
    const list = closing.getByRole('region', { name: '未了事项' })
    const current = list.locator('[aria-current="true"]')
    const look = async (view: string) => {
      expect(await seriousIn(page), view).toEqual([])
      for (const size of sizes) {
        await page.setViewportSize(size)
        const name = `closing-${view}-${theme}-${size.width}x${size.height}.png`
        await page.screenshot({ path: join(album, name), animations: 'disabled' })
      }
      await page.setViewportSize(narrow)
    }
    /** What is asked, the item it is asked of, and the button: all of it, without scrolling. */
    const expectInSight = async () => {
      await expect(current).toBeInViewport({ ratio: 1 })
      for (const field of await closing.getByRole('textbox').all())
        await expect(field).toBeInViewport({ ratio: 1 })
      await expect(closing.getByRole('radiogroup').first()).toBeInViewport({ ratio: 1 })
    }
    await page.setViewportSize(narrow)
    await evening(page, 0)
    await page.keyboard.press('Control+5')
    await page.keyboard.press('Alt+G')
    await expect(closing).toContainText('均已了结')
    await look('none')
    await page.keyboard.press('Escape')
    await evening(page, 3)
    await page.keyboard.press('Alt+G')
    await expect(closing).toContainText('未了 3 项')
    await look('three')
    await page.keyboard.press('3')
    await page.keyboard.press('Control+Enter')
    await expect(closing.getByLabel('缘由')).toBeVisible()
    await look('unfilled')
    await expectInSight()
    await page.keyboard.press('Escape')
    await evening(page, names.length)
    await page.keyboard.press('Alt+G')
    await expect(closing).toContainText(`未了 ${names.length} 项`)
    await look('many')
    await list.getByRole('button', { name: /孟婷/ }).press('Enter')
    await page.keyboard.press('3')
    await gate.reach(closing.getByLabel('与谁在一起'))
    await page.keyboard.insertText('周芳')
    await gate.reach(closing.getByLabel('缘由'))
    await page.keyboard.insertText('加班赶材料')
    await expectInSight()
    await look('last')
    await page.keyboard.press('Control+Enter')
    await expect(closing).toContainText('已说明 1 项')
    await look('said')
  })
