import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { colleagues } from './desk/colleagues.ts'
import type { Desk } from './desk/desk.ts'
import { prepared } from './desk/prepared-post.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { HandoverPage } from './pages/handover-page.ts'

const second = colleagues.dutyOfficer

const draftsOf = (desk: Desk): number => readdirSync(join(desk.folder, 'drafts')).length

/** Lines to an item and to a point, and what the incoming one typed and confirmed: none of it saved. */
const typedWhole = async (desk: Desk) => {
  const { page, handover } = await prepared(desk, [second])
  await handover.goTo(handover.items)
  await page.keyboard.press('Space')
  await expect(handover.item('东湖泵站')).toContainText('特别')
  await page.keyboard.press('Alt+q')
  await expect(handover.item('东湖泵站')).toContainText('已确认')
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: /^交班说明 D-/ }).waitFor()
  await page.keyboard.insertText('已通知设备科')
  await page.keyboard.press('Escape')
  await handover.goTo(handover.checks)
  await page.keyboard.press('Alt+w')
  await page.getByRole('form', { name: /有什么问题/ }).waitFor()
  await page.keyboard.insertText('少一本登记簿')
  await page.keyboard.press('Escape')
  await handover.typeIncoming([second.name, second.password, '1425', '张伟调休'])
  await page.keyboard.press('Alt+y')
  await page.keyboard.insertText('2号机组振动未写明时间')
  await expect(handover.incoming).toContainText('草稿已存')
  return { page, handover }
}

const linesOf = (page: Page) => ({
  ofItem: page.getByRole('form', { name: /^交班说明 D-/ }),
  ofCheck: page.getByRole('form', { name: /有什么问题/ }),
})

const expectWhole = async (handover: HandoverPage) => {
  const { page, incoming } = handover
  await expect(incoming.getByLabel('接班人姓名或登录名')).toHaveValue(second.name)
  await expect(incoming.getByLabel('到岗时间')).toHaveValue('14:25')
  await expect(incoming.getByLabel('接班原因')).toHaveValue('张伟调休')
  await expect(incoming.getByLabel('不同意见')).toHaveValue('2号机组振动未写明时间')
  await expect(incoming.getByLabel('本人密码')).toHaveValue('')
  await expect(handover.item('东湖泵站')).toContainText('已确认')
  await expect(handover.item('东湖泵站')).toContainText('草稿')
  await expect(handover.check('草稿')).toHaveCount(1)
  const { ofItem, ofCheck } = linesOf(page)
  await handover.goTo(handover.items)
  await page.keyboard.press('Enter')
  await expect(ofItem.getByRole('textbox')).toHaveValue('已通知设备科')
  await page.keyboard.press('Escape')
  await handover.goTo(handover.checks)
  await page.keyboard.press('Alt+w')
  await expect(ofCheck.getByRole('textbox')).toHaveValue('少一本登记簿')
  await page.keyboard.press('Escape')
}

test('what was typed at a handover outlives another view, the lock and a kill, and is gone once it is signed', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const { page, handover } = await typedWhole(desk)
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+3')
  await expectWhole(handover)
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('drafts.png') })
  await desk.frame.lock()
  await desk.signInAsDutyOfficer()
  await handover.open()
  await expectWhole(handover)
  await desk.kill()

  const again = await desk.open()
  await desk.signInAsDutyOfficer()
  const later = new HandoverPage(again.page)
  await later.open()
  await expectWhole(later)
  const { ofItem, ofCheck } = linesOf(again.page)
  await later.goTo(later.items)
  await again.page.keyboard.press('Enter')
  await ofItem.waitFor()
  await again.page.keyboard.press('Control+Enter')
  await expect(later.item('东湖泵站')).toContainText('已通知设备科')
  await expect(later.item('草稿')).toHaveCount(0)
  await later.goTo(later.checks)
  await again.page.keyboard.press('Alt+w')
  await ofCheck.waitFor()
  await again.page.keyboard.press('Control+Enter')
  await expect(later.check('草稿')).toHaveCount(0)
  await later.checkAll()
  await again.page.keyboard.press('Alt+j')
  await expect(later.outgoing).toContainText('账目第')
  await expect(desk.frame.rail).toContainText('1 待签')
  await later.typeIncoming([second.name, second.password])
  await again.page.keyboard.press('Control+Enter')
  await expect(later.said).toContainText('李娜已接班')
  await expect(desk.frame.rail).not.toContainText('待签')
  expect(desk.lastLine()).toContain('2号机组振动未写明时间')
  await expect.poll(() => draftsOf(desk)).toBe(0)
})

test('what one typed does not come up for the other, and comes up again for him', async ({ desk }) => {
  test.setTimeout(120_000)
  const { page, handover } = await typedWhole(desk)
  await desk.frame.lock()
  await desk.signIn.signIn(second.account, second.password)
  await desk.frame.rail.waitFor()
  await handover.open()
  await expect(handover.incoming).toContainText('以本人登录签收')
  await expect(handover.incoming.getByLabel('接班原因')).toHaveValue('')
  await expect(handover.incoming.getByLabel('不同意见')).toHaveCount(0)
  await expect(handover.item('东湖泵站')).toContainText('待确认')
  await expect(page.getByRole('form', { name: /^交班说明|有什么问题/ })).toHaveCount(0)
  await handover.incoming.getByLabel('接班原因').focus()
  await page.keyboard.insertText('本人当班')
  await expect(handover.incoming).toContainText('草稿已存')
  await desk.frame.lock()
  await desk.signInAsDutyOfficer()
  await handover.open()
  await expectWhole(handover)
})
