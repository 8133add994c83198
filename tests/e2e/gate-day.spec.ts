import type { Page } from '@playwright/test'
import { colleagues, createAccounts } from './desk/colleagues.ts'
import type { Desk } from './desk/desk.ts'
import { expect, test } from './desk/test.ts'
import { ExitPassPage } from './pages/exit-pass-page.ts'
import { GatePage } from './pages/gate-page.ts'
import { HandoverPage } from './pages/handover-page.ts'
import { MailPage } from './pages/mail-page.ts'
import { TurnAwayPage } from './pages/turn-away-page.ts'
import { VehicleGate } from './pages/vehicle-gate.ts'

const { gatekeeper, nextGatekeeper: relief } = colleagues
/** 06:04 at the bureau. */
const saturday = { WATCHBOOK_CLOCK: '2026-11-27T22:04:00.000Z' }

const names = ['林美华', '郭晓东', '丁文涛', '沈玉兰', '魏国强'] as const
const initials = ['lmh', 'gxd', 'dwt', 'syl', 'wgq'] as const

/** The office has its people, vehicles and three passes; then the gatekeeper sits down at the window. */
const beforeTheDay = async (desk: Desk): Promise<Page> => {
  const { page } = await desk.open({ env: saturday })
  await desk.signInAs('administrator')
  await createAccounts(page, [gatekeeper, relief])
  await desk.frame.lock()
  await desk.signInAs('office')
  const answers = await page.evaluate(async () => {
    const { call } = window.watchbook
    const answers: unknown[] = []
    const said = { section: '办公室', post: '科员', phone: '', shortPhone: '8102' }
    answers.push(await call('directory.add', { ...said, name: '周芳' }))
    const staff = await call('directory.find', { text: '周芳' })
    const staffId = (staff.ok && staff.answer[0]?.staffId) || ''
    for (const [n, plate] of ['津B1K234', '津B2K345', '津B3K456'].entries())
      answers.push(
        await call('vehicle.add', {
          plate,
          kind: 'staff',
          ownerId: staffId,
          placeId: 'shed',
          remark: `${n}`,
        }),
      )
    const official = { plate: '津A00001', kind: 'official', section: '办公室', placeId: 'official' } as const
    answers.push(await call('vehicle.add', official))
    const status = await call('station.status', {})
    const now = status.ok ? Date.parse(status.answer.now) : 0
    const pass = {
      holder: { kind: 'staff', staffId },
      purpose: '移交旧物',
      validUntil: new Date(now + 12 * 3_600_000).toISOString(),
      approval: { kind: 'paper', approver: '李建明', document: '办字〔2026〕31号', on: '2026-11-20' },
    } as const
    answers.push(
      await call('exit-pass.issue', { ...pass, items: [{ name: '旧档案柜', count: 1, unit: '个' }] }),
    )
    answers.push(
      await call('exit-pass.issue', { ...pass, items: [{ name: '投影仪', count: 2, unit: '台' }] }),
    )
    return answers
  })
  for (const answer of answers) expect(answer).toMatchObject({ ok: true })
  await desk.frame.lock()
  await desk.signIn.signIn(gatekeeper.account, gatekeeper.password)
  await desk.frame.rail.waitFor()
  return page
}

test('a gatekeeper’s whole Saturday by keyboard alone, from opening to the handover', async ({ desk }) => {
  test.setTimeout(300_000)
  const page = await beforeTheDay(desk)
  const { keyboard } = page
  const gate = new GatePage(page)
  const vehicles = new VehicleGate(page)
  const passes = new ExitPassPage(page)
  const refused = new TurnAwayPage(page)
  const mail = new MailPage(page)
  const handover = new HandoverPage(page)
  const closing = page.getByRole('form', { name: '关门清点' })
  const inside = page.getByRole('region', { name: '在内', exact: true })

  await test.step('the post is taken, the gate opened', async () => {
    await handover.open()
    await handover.idle.getByRole('button', { name: '首次接班' }).waitFor()
    await keyboard.press('Alt+z')
    await handover.idle.getByRole('button', { name: '准备交接' }).waitFor()
    await keyboard.press('Control+5')
    await keyboard.press('Alt+G')
    await page.getByRole('form', { name: '开门登记' }).waitFor()
    await keyboard.press('Control+Enter')
    await expect(gate.message).toContainText('开门')
  })

  await test.step('twelve visits, five of them new, seven by somebody known, and a group', async () => {
    for (const [n, name] of names.entries()) {
      await gate.signInNew({ name, host: 'zf', purpose: '送资料' })
      if (n === 4) {
        await gate.reach(gate.signIn.getByLabel('人数', { exact: true }))
        await keyboard.press('Control+A')
        await keyboard.insertText('3')
      }
      await gate.typeInto('备注', '熟人')
      await keyboard.press('Control+Enter')
      await expect(gate.message).toContainText(`已登记 ${name}`)
    }
    await expect(gate.inside).toContainText('魏国强等3人')
    const leaves = async (typed: string) => {
      await gate.press('F9')
      await keyboard.type(typed)
      await keyboard.press('Enter')
      await expect(gate.message).toContainText('已离开')
    }
    let known = 0
    for (const round of [0, 1])
      for (const typed of initials.slice(0, round === 0 ? 4 : 3)) {
        await leaves(typed)
        await gate.press('F7')
        await keyboard.type(typed)
        await page.getByRole('option').first().waitFor()
        await keyboard.press('Enter')
        await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio')
        await gate.press('1')
        await gate.typeInto('备注', '熟人')
        await keyboard.press('Control+Enter')
        await expect(gate.message).toContainText('已登记')
        known++
      }
    expect(known).toBe(7)
    await expect(inside).toContainText('今日进 14 人次，离开 7 人次')
  })

  await test.step('one is refused, and a petitioner is handed on to the duty room', async () => {
    await keyboard.press('Alt+R')
    await refused.form.waitFor()
    await refused.choose(refused.form, '类别', '2')
    await refused.choose(refused.form, '后续', '1')
    await keyboard.press('Control+Enter')
    await expect(refused.message).toContainText('已登记拒绝进入')
    await gate.signInNew({ name: '秦玉珍', host: 'zf', purpose: '反映水压不足' })
    await gate.reach(gate.signIn.getByRole('checkbox', { name: /上访/ }))
    await keyboard.press('Space')
    await gate.typeInto('备注', '未带证件')
    await keyboard.press('Control+Enter')
    await expect(gate.message).toContainText('已转值班室')
  })

  await test.step('ten vehicles: three of the staff in and out, three deliveries, an official one out and back', async () => {
    for (const plate of ['津B·1K234', '津B·2K345', '津B·3K456']) {
      await gate.press('F8')
      await keyboard.type(plate.slice(-3))
      await keyboard.press('Enter')
      await expect(vehicles.message).toContainText(`${plate} 进入，停车棚`)
    }
    for (const plate of ['津B·1K234', '津B·2K345']) {
      await gate.press('F8')
      await keyboard.type(plate.slice(-3))
      await keyboard.press('Enter')
      await vehicles.leaving.waitFor()
      await keyboard.press('1')
      await expect(vehicles.message).toContainText(`${plate} 已离开`)
    }
    for (const [plate, driver] of [
      ['津A·6K2Q8', '魏强'],
      ['冀R·D19057', '方俊'],
      ['津B·7H310', '卜宏'],
    ] as const) {
      await vehicles.enterNew({ plate, kind: 'delivery', driver, purpose: '送货' })
      await keyboard.press('Control+Enter')
      await expect(vehicles.message).toContainText(`${plate} 进入，停前院`)
    }
    await gate.press('F8')
    await keyboard.type('001')
    await keyboard.press('Enter')
    await vehicles.typeInto(vehicles.goingOut, '凭据', '王主任派车')
    await keyboard.press('Control+Enter')
    await expect(vehicles.message).toContainText('开出')
    await gate.press('F8')
    await keyboard.type('001')
    await keyboard.press('Enter')
    await expect(vehicles.message).toContainText('已回来')
  })

  await test.step('a pass whole, another in parts, and what has none by the word of the office alone', async () => {
    await keyboard.press('Control+5')
    await keyboard.press('Alt+t')
    await passes.look('1')
    await passes.letOut.waitFor()
    await keyboard.press('Alt+q')
    await keyboard.press('Control+Enter')
    await expect(passes.message).toContainText('单已用完')
    await passes.look('2')
    await passes.reach(passes.letOut.getByRole('textbox').first())
    await keyboard.insertText('1')
    await keyboard.press('Control+Enter')
    await expect(passes.message).toContainText('余 投影仪 1台 仍可放行')
    await passes.look('77')
    await expect(passes.find.getByRole('alert')).toContainText('§11.3')
    await keyboard.press('Alt+d')
    await passes.release.waitFor()
    await passes.takePerson('zf')
    await passes.reach(passes.release.getByRole('group', { name: '第1项' }).getByLabel('物品名称'))
    await passes.typeThings([{ name: '水泵', count: '1', unit: '台' }])
    await keyboard.insertText('返厂维修')
    await passes.reach(passes.release.getByLabel('决定人', { exact: true }))
    await passes.takePerson('zf')
    await passes.typeInto(passes.release, '所拨电话', '8102')
    await passes.typeInto(passes.release, '原话', '同意放行，周一补办')
    await keyboard.press('Control+Enter')
    await expect(passes.message).toContainText('已登记电话放行')
  })

  await test.step('something urgent comes on a Saturday: the duty officer’s clock runs', async () => {
    await keyboard.press('Control+7')
    await mail.receive({ kind: '5', to: 'zf', number: 'JY7' })
    await expect(mail.message).toContainText('须由值班员签收，已开始计时')
    await expect(mail.panel).toContainText('1待值班员签收')
  })

  await test.step('the gate is closed when each of the three kinds of answer was given', async () => {
    await keyboard.press('Control+5')
    await keyboard.press('Alt+G')
    await closing.waitFor()
    const left = async (answer: () => Promise<void>) => {
      const before = await closing.getByText(/未了 \d+ 项/).textContent()
      await answer()
      await keyboard.press('Control+Enter')
      await expect(closing.getByText(before ?? '', { exact: true })).toHaveCount(0)
    }
    await left(async () => {
      await keyboard.press('1')
      await gate.reach(closing.getByLabel('离开时间'))
      await keyboard.insertText('.')
      await gate.reach(closing.getByRole('radiogroup', { name: /^来访牌/ }))
      await keyboard.press('1')
    })
    await left(async () => {
      await keyboard.press('2')
      await gate.reach(closing.getByLabel('如何得知'))
      await keyboard.insertText('周芳说下午已走')
      await gate.reach(closing.getByRole('radiogroup', { name: /^来访牌/ }))
      await keyboard.press('1')
    })
    for (let n = 0; n < 12 && !(await closing.getByText('各项均已说明').isVisible()); n++)
      await left(async () => {
        const isAsked = await closing.getByRole('radiogroup', { name: /查明情况/ }).isVisible()
        if (isAsked) await keyboard.press('3')
        const whom = closing.getByLabel('与谁在一起')
        if (await whom.isVisible()) {
          await gate.reach(whom)
          await keyboard.insertText('周芳')
        }
        await gate.reach(closing.getByLabel('缘由'))
        await keyboard.insertText('加班')
      })
    await keyboard.press('Control+Enter')
    await expect(gate.message).toContainText('关门，留下')
  })

  await test.step('the post is handed over with all that is not settled', async () => {
    await handover.open()
    await handover.prepare()
    for (const reason of ['在内', '外来车在内', '急件待签'])
      await expect(page.getByRole('main')).toContainText(reason)
    await expect(handover.items).toContainText('关门清点：与周芳一起，加班')
    await handover.checkAll()
    await keyboard.press('Alt+j')
    await expect(handover.outgoing).toContainText('账目第')
    await handover.typeIncoming([relief.name, relief.password, '.', '调班'])
    await keyboard.press('Control+Enter')
    await expect(handover.idle).toContainText(`由${relief.name}当班`)
  })
  expect(desk.verify()).toMatchObject({ ok: true })
})
