import { colleagues, createAccounts } from './desk/colleagues.ts'
import type { Desk } from './desk/desk.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { HandoverPage } from './pages/handover-page.ts'

const second = colleagues.dutyOfficer

/** A second duty officer comes to the unit; then the first one sits down. */
const opened = async (desk: Desk) => {
  const { page } = await desk.open()
  await desk.signInAs('administrator')
  await createAccounts(page, [second])
  await desk.frame.lock()
  await desk.signInAsDutyOfficer()
  return { page, handover: new HandoverPage(page) }
}

/** F2, text, kept as something to be done or to be completed; then out of the form. */
const writes = async (desk: Desk, text: string) => {
  await desk.log.write(text)
  await desk.window.page.keyboard.press('Escape')
}

/** Two matters, one of them open; the post taken and its handover prepared. */
const prepared = async (desk: Desk) => {
  const { page, handover } = await opened(desk)
  await writes(desk, '大门监控已恢复')
  await writes(desk, '东湖泵站来电：2号机组振动偏大')
  await handover.begin()
  return { page, handover }
}

test('a post passes on by keys alone: taken, prepared, checked, signed by both with their own names', async ({
  desk,
}) => {
  test.setTimeout(90_000)
  const { page, handover } = await prepared(desk)
  await expect(handover.said).toContainText('已开始准备值班员交接')
  await expect(handover.item('东湖泵站')).toContainText('待补')
  await expect(handover.item('大门监控')).toHaveCount(0)
  await handover.checkAll({ point: 1, remark: '少一把，2号库房' })
  await expect(handover.item('少一把，2号库房')).toContainText('待办')
  await handover.goTo(handover.items)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Space')
  await expect(handover.item('东湖泵站')).toContainText('特别')
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: /^交班说明 D-/ }).waitFor()
  await page.keyboard.insertText('已通知设备科，10:00 回话')
  await page.keyboard.press('Control+Enter')
  await expect(handover.item('东湖泵站')).toContainText('已通知设备科')
  await expect(handover.items).toBeFocused()
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('prepared.png') })
  await page.keyboard.press('Alt+j')
  await expect(handover.said).toContainText('张伟已签名，待另一方签名')
  await expect(handover.outgoing).toContainText('账目第')
  await handover.typeIncoming([second.name, second.password, '1425', '张伟调休'])
  await page.keyboard.press('Control+Enter')
  await expect(handover.refusal).toContainText('特别事项还有 1 项没有确认')
  await page.screenshot({ path: test.info().outputPath('unconfirmed.png') })
  await handover.goTo(handover.items)
  await page.keyboard.press('Space')
  await expect(handover.item('东湖泵站')).toContainText('已确认')
  expect(await seriousIn(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect(handover.said).toContainText(/李娜已接班，交接 D-2611-\d/)
  await expect(handover.idle).toContainText('值班员由李娜当班')
  await expect(handover.idle).toContainText('双方签字交接')
  await expect(handover.idle.getByRole('button', { name: '准备交接' })).toHaveCount(0)
  await page.screenshot({ path: test.info().outputPath('passed-on.png') })
  expect(desk.lastLine()).toContain('handover.completed')
  expect(desk.lastLine()).toContain('"actor":"li.na"')
})

test('a disagreement is written beside the signature, and nobody signs both sides', async ({ desk }) => {
  test.setTimeout(90_000)
  const { page, handover } = await prepared(desk)
  await handover.checkAll()
  await page.keyboard.press('Alt+j')
  await expect(handover.outgoing).toContainText('账目第')
  const { account, password } = desk.people.dutyOfficer
  await handover.typeIncoming([account, password, '1425', '替班'])
  await page.keyboard.press('Alt+y')
  await expect(handover.incoming.getByLabel('不同意见')).toBeFocused()
  await page.keyboard.insertText('2号机组振动未写明时间')
  await page.keyboard.press('Control+Enter')
  await expect(handover.refusal).toContainText('交班人和接班人不能是同一人')
  await expect(handover.incoming.getByLabel('不同意见')).toHaveValue('2号机组振动未写明时间')
  await page.screenshot({ path: test.info().outputPath('same-person.png') })
  await handover.typeIncoming([second.account, second.password])
  await page.keyboard.press('Control+Enter')
  await expect(handover.said).toContainText('李娜已接班')
  expect(desk.lastLine()).toContain('2号机组振动未写明时间')
})

test('what came up after one signed is told, refused, and passed on once he signed again', async ({
  desk,
}) => {
  test.setTimeout(90_000)
  const { page, handover } = await prepared(desk)
  await handover.checkAll()
  await page.keyboard.press('Alt+j')
  await expect(handover.outgoing).toContainText('账目第')
  await handover.typeIncoming([second.name, second.password, '1425', '张伟调休'])
  await writes(desk, '居民来电反映停水')
  await handover.open()
  await expect(page.getByText(/签名后移交事项有变动：新增 D-2611-\d/)).toBeVisible()
  await expect(handover.incoming.getByLabel('接班原因')).toHaveValue('张伟调休')
  await expect(handover.incoming.getByLabel('本人密码')).toHaveValue('')
  await handover.typeIncoming([second.name, second.password])
  await page.keyboard.press('Control+Enter')
  await expect(handover.refusal).toContainText('移交事项有变动')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('moved-on.png') })
  await page.keyboard.press('Alt+c')
  await page.getByRole('form', { name: '撤回签名' }).waitFor()
  await page.keyboard.insertText('又有来电，须列入')
  await page.keyboard.press('Control+Enter')
  await expect(handover.said).toContainText('签名已撤回')
  await page.keyboard.press('Alt+j')
  await expect(handover.refusal.first()).toContainText('移交事项有变动')
  await expect(page.getByText(/^移交事项有变动：新增 D-2611-\d。看过再签。$/)).toBeVisible()
  await page.keyboard.press('Alt+k')
  await page.keyboard.press('Alt+j')
  await expect(handover.outgoing).toContainText('账目第')
  await page.keyboard.press('Control+Enter')
  await expect(handover.said).toContainText('李娜已接班')
})

test('a post is taken over from who fell ill, and stayed at for another shift', async ({ desk }) => {
  test.setTimeout(90_000)
  const { page, handover } = await opened(desk)
  await handover.open()
  await page.keyboard.press('Alt+z')
  await handover.idle.getByRole('button', { name: '留任' }).waitFor()
  await page.keyboard.press('Alt+l')
  await page.getByRole('form', { name: '留任' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('form', { name: '留任' })).toContainText('未填')
  await page.keyboard.insertText('接班人请假')
  await page.keyboard.press('Control+Enter')
  await expect(handover.said).toContainText('值班员已留任')
  await expect(handover.idle).toContainText('留任 11-23 的班')
  await page.keyboard.press('Alt+x')
  await page.getByRole('form', { name: '未到场接班' }).waitFor()
  await page.keyboard.insertText('交班人未到')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('张伟')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('form', { name: '未到场接班' })).toContainText('办公室中没有这个人')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('absent.png') })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+b')
  await page.getByRole('form', { name: '突发疾病接班' }).waitFor()
  await page.keyboard.insertText('突发阑尾炎，已送医')
  for (const typed of [second.name, second.password]) {
    await page.keyboard.press('Tab')
    await page.keyboard.insertText(typed)
  }
  await page.keyboard.press('Control+Enter')
  await expect(handover.idle).toContainText('值班员由李娜当班')
  await expect(handover.idle).toContainText('因交班人突发疾病接班')
})
