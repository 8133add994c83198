import { colleagues } from './desk/colleagues.ts'
import { prepared } from './desk/prepared-post.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'

const [second, third] = [colleagues.dutyOfficer, colleagues.thirdOfficer]

test('an incoming one who is locked out is told what stands; another one signs with his reason', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const { page, handover } = await prepared(desk, [second, third])
  await handover.checkAll()
  await page.keyboard.press('Alt+j')
  await expect(handover.outgoing).toContainText('账目第')
  await expect(desk.frame.rail.getByRole('button', { name: /交接.*1 待签/ })).toBeVisible()
  await handover.typeIncoming([second.name, '不对的密码', '1425', '张伟调休'])
  for (let times = 0; times < 5; times++) {
    await page.keyboard.press('Control+Enter')
    await expect(handover.refusal).toContainText('姓名或密码不对')
    await expect(handover.incoming.getByRole('button', { name: '签收交接班' })).toBeEnabled()
  }
  await handover.typeIncoming([second.name, second.password])
  await page.keyboard.press('Control+Enter')
  await expect(handover.refusal).toContainText('还须等候1分钟')
  await expect(handover.refusal).toContainText('未签成；已填内容都在，仍由张伟当班')
  await expect(handover.refusal).toContainText('由另一名值班员填本人姓名签收，写明接班原因')
  await expect(handover.incoming.getByLabel('接班原因')).toHaveValue('张伟调休')
  await expect(handover.incoming.getByLabel('到岗时间')).toHaveValue('1425')
  await expect(desk.frame.strip).toContainText('张伟')
  await expect(handover.outgoing).toContainText('账目第')
  expect(await seriousIn(page)).toEqual([])
  await page.screenshot({ path: test.info().outputPath('locked-out.png') })

  await handover.typeIncoming([third.name, third.password, '1427', '李娜账号须等候，代接'])
  await page.keyboard.press('Control+Enter')
  await expect(handover.said).toContainText('王浩已接班')
  expect(desk.lastLine()).toContain('李娜账号须等候，代接')
  expect(desk.lastLine()).toContain('"actor":"wang.hao"')
  expect(desk.verify()).toMatchObject({ ok: true })
})
