import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inCheckout } from '../../build/paths.mjs'
import type { InputOf } from '../../shared/contract.ts'
import { atTheMail } from './desk/at-the-mail.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'

const album = inCheckout('test-results', 'pictures')
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const sizes = isWhole
  ? [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
      { width: 1280, height: 720 },
    ]
  : [{ width: 1280, height: 720 }]

/** A week of mail: newspapers and letters of today, parcels that wait too long, one damaged, one urgent. */
const busyMorning = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const call = window.watchbook.call
    const status = await call('station.status', {})
    const now = status.ok ? Date.parse(status.answer.now) : 0
    const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
    const to = async (text: string) => {
      const found = await call('mail.addressees', { text })
      return (found.ok && found.answer[0]?.to) || { sectionId: 'nobody' }
    }
    const [zhou, wang, office, finance] = [
      await to('周芳'),
      await to('王强'),
      await to('办公室'),
      await to('财务科'),
    ]
    const receive = async (items: InputOf<'mail.receive'>['items'], minutes: number) => {
      const answer = await call('mail.receive', { items, arrivedAt: ago(minutes) })
      return answer.ok ? (answer.itemId ?? '') : ''
    }
    await receive(
      [
        {
          kind: 'parcel',
          to: zhou,
          count: 1,
          number: 'SF1391000200311',
          sender: { name: '启明水务科技有限公司' },
          place: '1号柜',
        },
      ],
      6_000,
    )
    await receive(
      [{ kind: 'registered', to: wang, count: 1, number: 'XA12345678911', sender: { name: '区审计局' } }],
      400,
    )
    await receive(
      [
        { kind: 'newspaper', to: office, count: 14 },
        { kind: 'newspaper', to: finance, count: 6 },
        { kind: 'letter', to: finance, count: 3 },
      ],
      200,
    )
    await receive(
      [
        {
          kind: 'urgent-confidential',
          to: office,
          count: 1,
          number: '机要0417',
          sender: { name: '市委机要局' },
        },
      ],
      9,
    )
    const taken = await receive(
      [{ kind: 'parcel', to: wang, count: 4, number: 'JD0099', sender: { name: '林美华' } }],
      120,
    )
    const paper = { itemId: taken, condition: 'damaged', remark: '外箱破，内件齐', at: ago(20) } as const
    await call('mail.acknowledge-on-paper', { ...paper, name: '王强', count: 3 })
  })

for (const theme of isWhole ? (['day', 'night'] as const) : (['day'] as const)) {
  test(`the mail by ${theme}: nothing serious for axe, and its pictures`, async ({ desk }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const { page, mail } = await atTheMail(
      desk,
      theme === 'night' ? { WATCHBOOK_CLOCK: '2026-11-23T12:30:00.000Z' } : {},
    )
    const { keyboard } = page
    const look = async (view: string) => {
      expect(await seriousIn(page), view).toEqual([])
      for (const size of sizes) {
        await page.setViewportSize(size)
        await page.screenshot({
          path: join(album, `mail-${view}-${theme}-${size.width}x${size.height}.png`),
          animations: 'disabled',
        })
      }
    }
    await look('empty')
    await keyboard.press('Control+n')
    await mail.receiving.waitFor()
    await keyboard.press('Control+Enter')
    await mail.receiving.getByRole('alert').waitFor()
    await look('unfilled')
    await keyboard.press('Escape')
    await busyMorning(page)
    await expect(mail.waiting).toContainText('机要0417')
    await look('waiting')
    await keyboard.press('Control+b')
    await mail.batch.waitFor()
    await keyboard.type('12')
    await look('batch')
    await keyboard.press('Escape')
    await mail.open('机要0417')
    await look('urgent-card')
    await keyboard.press('Control+Enter')
    await mail.form('领取签收').waitFor()
    await look('sign')
    await keyboard.press('Escape')
    await mail.open('JD0099')
    await look('card')
    await keyboard.press('Alt+p')
    await mail.form('纸质签收').waitFor()
    await look('paper')
    await keyboard.press('Escape')
    await keyboard.press('Control+e')
    await mail.form('更正收件').waitFor()
    await look('correct')
    await keyboard.press('Escape')
    await keyboard.press('Escape')
    await keyboard.press('Alt+2')
    await mail.register.waitFor()
    await look('register')
    await keyboard.press('Control+p')
    await page.getByRole('article', { name: /^第1页/ }).waitFor()
    await look('sheet')
    await keyboard.press('Escape')
    await keyboard.press('Control+1')
    await page.getByRole('region', { name: '现在要办' }).waitFor()
    await look('board')
  })
}
