import type { Page } from '@playwright/test'
import type { InputOf } from '../../shared/contract.ts'
import type { Desk } from './desk/desk.ts'
import { passTime } from './desk/pass-time.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { IncidentPage } from './pages/incident-page.ts'

/** The night of the 24th, ten past two. */
const night = { WATCHBOOK_CLOCK: '2026-11-23T18:10:00.000Z' }

/** The unit wrote down the numbers of those above it. */
const setPlan = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const input: InputOf<'plans.set'> = {
      kind: 'fire',
      calls: [
        { role: 'fire', name: '消防报警', phone: '119' },
        { role: 'leader-on-duty', name: '带班领导', phone: '8301' },
        { role: 'superior-duty-office', name: '区总值班室', phone: '6001', spare: '6002' },
      ],
      points: ['先拨119'],
      reason: '填上号码',
    }
    const answer = await window.watchbook.call('plans.set', input)
    if (!answer.ok) throw new Error(answer.code)
  })

/** The office has written down its numbers; then the duty officer sits there by night. */
const nightDesk = async (desk: Desk): Promise<IncidentPage> => {
  const { page } = await desk.open({ env: night })
  await desk.signInAs('office')
  await setPlan(page)
  await desk.frame.lock()
  await desk.signInAs('dutyOfficer')
  return new IncidentPage(page)
}

/** So many minutes pass while the computer sleeps; whoever comes back signs in again and goes where the alarm leads. */
const sleep = async (desk: Desk, minutes: number): Promise<void> => {
  await passTime(desk.window.app, minutes * 60)
  await desk.signIn.form.waitFor()
  await desk.signInAs('dutyOfficer')
  await desk.window.page.keyboard.press('Control+4')
}

const raiseFire = async ({ page, raising, limits }: IncidentPage): Promise<void> => {
  const { keyboard } = page
  await keyboard.press('F5')
  await raising.waitFor()
  await keyboard.type('东湖泵站配电间起火，有明火')
  await keyboard.press('Tab')
  await keyboard.type('东湖泵站')
  await keyboard.press('Control+Enter')
  await expect(limits).toContainText('口头首报，02:40 前')
}

test('a fire at 02:10, by the keyboard alone: two calls fail, the oral report is in time, the written one late; approved by telephone, paper follows; a restart in between; final report, closed', async ({
  desk,
}) => {
  test.setTimeout(300_000)
  let incident = await nightDesk(desk)
  const { keyboard } = incident.page

  await test.step('raised in seconds, the clocks run from then', async () => {
    await raiseFire(incident)
    await expect(incident.title('东湖泵站配电间起火')).toBeVisible()
    await expect(incident.said).toContainText(/已登记 D-2611-\d+，02:40前口头报告上级值班室/)
    await expect(incident.elements).toContainText('待核 7 项')
    await expect(desk.frame.rail).toContainText('1 进行')
    await expect(desk.frame.strip).toContainText('口头首报')
  })

  await test.step('every call is kept, with what was said', async () => {
    await keyboard.press('1')
    await incident.form('接通 消防报警').waitFor()
    await keyboard.type('两车出动')
    await keyboard.press('Control+Enter')
    await expect(incident.calling).toContainText('8301')
    await keyboard.press('2')
    await expect(incident.calling).toContainText('区总值班室')
    await keyboard.press('3')
    await expect(incident.calls).toContainText('已通 1 / 3')
    await expect(incident.calls.getByText('无人接听')).toBeVisible()
    await expect(incident.course).toContainText('占线')
  })

  await test.step('reported by word of mouth with what is known', async () => {
    await keyboard.press('Enter')
    const form = incident.form('登记口头报告')
    await form.waitFor()
    await expect(form.getByLabel('报告词')).toHaveValue(/起火/)
    await expect(form.getByLabel('号码')).toHaveValue('6001')
    await keyboard.type('区总值班室王敏')
    await keyboard.press('Control+Enter')
    await expect(incident.said).toContainText('口头报告区总值班室，按时')
    await expect(incident.limits).toContainText('书面首报，03:10 前')
  })

  await test.step('what was to be verified is known by and by', async () => {
    await keyboard.press('Control+e')
    const form = incident.form('核实要素')
    await form.waitFor()
    await expect(form.getByLabel('伤亡情况')).toBeVisible()
    await form.getByLabel('伤亡情况').fill('无人员伤亡')
    await form.getByLabel('来源').fill('消防现场指挥')
    await keyboard.press('Control+Enter')
    await expect(incident.said).toContainText('已记入 伤亡情况')
    await expect(incident.elements).toContainText('无人员伤亡')
    await expect(incident.elements).toContainText('据消防现场指挥')
    expect(await seriousIn(incident.page)).toEqual([])
  })

  await test.step('the draft survives the restart, and the limit passes meanwhile', async () => {
    await keyboard.press('Enter')
    const form = incident.form('拟首报')
    await form.waitFor()
    await form.getByLabel('正文').press('Control+End')
    await keyboard.type('明火已扑灭。')
    await expect(form).toContainText('草稿已存')
    await desk.close()
    const { page } = await desk.open({ env: { WATCHBOOK_CLOCK: '2026-11-23T19:25:00.000Z' } })
    incident = new IncidentPage(page)
    await desk.signInAs('dutyOfficer')
    await page.keyboard.press('F4')
    await expect(incident.limits).toContainText('已超')
    await expect(incident.limits).toContainText('书面首报，03:10 前')
  })

  const keys = () => incident.page.keyboard
  await test.step('drafted, approved by telephone, sent late', async () => {
    await incident.title('东湖泵站配电间起火').waitFor()
    await incident.limits.getByRole('button', { name: /拟首报/ }).focus()
    await keys().press('Enter')
    await expect(incident.form('拟首报').getByLabel('正文')).toHaveValue(/明火已扑灭。$/)
    await keys().press('Control+Enter')
    await expect(incident.said).toContainText('已存 首报，待签发')
    await keys().press('Enter')
    await incident.report('首报').waitFor()
    await keys().press('Alt+q')
    const approving = incident.form('签发首报')
    await approving.waitFor()
    await approving.getByLabel('签发人').fill('李建明')
    await keys().press('Control+Enter')
    await expect(incident.report('首报')).toContainText('电话签发')
    await expect(incident.report('首报')).toContainText('书面补签后在此登记')
    await keys().press('Alt+s')
    await incident.form('报出首报').waitFor()
    await keys().press('Control+Enter')
    await expect(incident.said).toContainText(/已登记报出 首报，超 1\d 分/)
    await keys().press('Alt+r')
    await incident.form('首报 确认收到').waitFor()
    await keys().type('王敏')
    await keys().press('Control+Enter')
    await expect(incident.report('首报')).toContainText('王敏')
    await keys().press('Escape')
  })

  await test.step('the follow-up tells what is new since; the paper is added in the morning', async () => {
    await keys().press('Control+e')
    await incident.form('核实要素').getByLabel('原因').fill('电缆接头过热')
    await keys().press('Control+Enter')
    await expect(incident.elements).toContainText('电缆接头过热')
    await keys().press('Alt+w')
    const form = incident.form('拟续报一')
    await form.waitFor()
    await expect(form).toContainText('报出后的新情况')
    await expect(form.getByLabel('正文')).toHaveValue(/电缆接头过热/)
    await keys().press('Control+Enter')
    await expect(incident.said).toContainText('已存 续报一')
    await incident.limits.getByRole('button', { name: '打开首报' }).press('Enter')
    await keys().press('Alt+q')
    const paper = incident.form('签发首报')
    await paper.waitFor()
    await expect(paper.getByLabel('签发人')).toHaveValue('李建明')
    await paper.getByLabel('文号').fill('值〔2026〕12号')
    await keys().press('Control+Enter')
    await expect(incident.report('首报')).toContainText('纸质签发')
    await expect(incident.report('首报')).toContainText('电话签发')
    await keys().press('Control+p')
    await incident.page.getByRole('article', { name: /^第1页/ }).waitFor()
    await expect(incident.page.getByRole('article', { name: /^第1页/ })).toContainText('值〔2026〕12号')
    await keys().press('Escape')
    await keys().press('Escape')
  })

  await test.step('one follow-up goes out, then the final report; that closes it', async () => {
    await send(incident, '续报一', '李建明')
    await draftFinal(incident)
    await send(incident, '终报', '李建明')
    await keys().press('Alt+j')
    await incident.form('结束事件').waitFor()
    await keys().press('Control+Enter')
    await expect(incident.said).toContainText('已结束 东湖泵站配电间起火')
    await expect(incident.limits).toContainText('终报已报出')
    await expect(desk.frame.rail).not.toContainText('进行')
    await expect(desk.frame.strip).not.toContainText('还剩')
  })

  await test.step('the file holds it all; a reason opens it again', async () => {
    await keys().press('Control+p')
    const file = incident.page.getByRole('article')
    await file.first().waitFor()
    await expect(file.first()).toContainText('突发事件卷宗')
    await expect(incident.page.getByRole('region', { name: '突发事件卷宗' })).toContainText('电缆接头过热')
    await keys().press('Escape')
    await keys().press('Alt+j')
    await incident.form('重新启动').waitFor()
    await keys().type('复燃')
    await keys().press('Control+Enter')
    await expect(incident.said).toContainText('已重新启动')
    await expect(desk.frame.rail).toContainText('1 进行')
  })
  expect(desk.verify()).toMatchObject({ ok: true })
})

/** From the page: open what is drafted, have it approved by telephone, send it. */
const send = async (incident: IncidentPage, name: string, approver: string): Promise<void> => {
  const { keyboard } = incident.page
  await incident.limits.getByRole('button', { name: `打开${name}` }).press('Enter')
  await incident.report(name).waitFor()
  await keyboard.press('Alt+q')
  await incident.form(`签发${name}`).getByLabel('签发人').fill(approver)
  await keyboard.press('Control+Enter')
  await expect(incident.said).toContainText(`已签发 ${name}`)
  await keyboard.press('Alt+s')
  await incident.form(`报出${name}`).waitFor()
  await keyboard.press('Control+Enter')
  await expect(incident.said).toContainText(`已登记报出 ${name}`)
  await keyboard.press('Escape')
}

const draftFinal = async (incident: IncidentPage): Promise<void> => {
  const { keyboard } = incident.page
  await incident.limits.getByRole('button', { name: '拟稿：终报' }).press('Enter')
  await incident.form('拟终报').waitFor()
  await keyboard.press('Control+Enter')
  await expect(incident.said).toContainText('已存 终报')
}

test('the limits run through sleep and lock; two incidents at once, the nearest in front; a drill is marked all over', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const incident = await nightDesk(desk)
  const { page } = incident
  const { keyboard } = page
  await raiseFire(incident)
  await sleep(desk, 27)
  await expect(incident.title('东湖泵站配电间起火')).toBeVisible()
  await expect(
    incident.limits.getByRole('region', { name: '口头首报时限' }).getByText(/^0[12]:\d\d$/),
  ).toBeVisible()
  await expect(page.getByRole('banner').getByRole('img', { name: '立即办 1 项', exact: true })).toBeVisible()
  await keyboard.press('F4')
  await expect(desk.frame.strip).toContainText('已看到')
  await sleep(desk, 10)
  await expect(incident.limits).toContainText('已超')

  await keyboard.press('F5')
  await incident.raising.waitFor()
  await keyboard.type('防汛演练：南闸启闭机故障')
  await incident.raising.getByText('这是演练').click()
  await keyboard.press('Control+Enter')
  await expect(page.getByText('演练，不作真实报送，不计入统计')).toBeVisible()
  await expect(desk.frame.rail).toContainText('2 进行')
  await keyboard.press('Control+PageDown')
  await expect(incident.title('东湖泵站配电间起火')).toBeVisible()
  await keyboard.press('Control+PageDown')
  await expect(incident.title(/防汛演练/)).toBeVisible()
  await keyboard.press('Escape')
  await expect(incident.list.getByRole('row', { name: /防汛演练/ })).toContainText('演练')
  await keyboard.press('Control+1')
  await expect(page.getByRole('region', { name: '突发事件' })).toContainText('【演练】')
})

test('a half-written entry becomes an incident with all that is in it, and nothing is left of it in the log', async ({
  desk,
}) => {
  const incident = await nightDesk(desk)
  const { page } = incident
  const { keyboard } = page
  await desk.openLog()
  await keyboard.press('F2')
  await desk.log.newEntry.waitFor()
  await keyboard.type('居民来电，民主路路面塌陷')
  await keyboard.press('F5')
  await incident.raising.waitFor()
  await expect(incident.raising.getByLabel('发生了什么')).toHaveValue('居民来电，民主路路面塌陷')
  await keyboard.press('Escape')
  await keyboard.press('F2')
  await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('居民来电，民主路路面塌陷')
  await keyboard.press('F5')
  await incident.raising.waitFor()
  await keyboard.press('Control+Enter')
  await expect(incident.limits).toContainText('口头首报')
  await keyboard.press('F2')
  await desk.log.newEntry.waitFor()
  await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('')
})

test('a petition becomes an incident in two keys, keeping its number; the entry leads to it', async ({
  desk,
}) => {
  const incident = await nightDesk(desk)
  const { page } = incident
  const { keyboard } = page
  await desk.openLog()
  await page.evaluate(async () => {
    const answer = await window.watchbook.call('duty-log.record', {
      type: 'petition',
      text: '十余人在大门聚集，要求见领导',
      occurredAt: '2026-11-23T18:05:00.000Z',
    })
    if (!answer.ok) throw new Error(answer.code)
  })
  await desk.log.row('十余人').click()
  await keyboard.press('Enter')
  const record = page.getByRole('region', { name: '条目', exact: true })
  await record.waitFor()
  const number = (await record.getByRole('heading', { level: 2 }).textContent()) ?? ''
  await keyboard.press('F5')
  await expect(page.getByRole('form', { name: `${number} 转为突发事件` })).toBeVisible()
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('十余人')
  await expect(page.getByRole('main')).toContainText(number)
  await expect(incident.limits).toContainText('口头首报，02:35 前')
  await keyboard.press('Alt+l')
  await record.waitFor()
  await record.getByRole('button', { name: /打开突发事件/ }).waitFor()
  await keyboard.press('F5')
  await expect(incident.limits).toContainText('口头首报')
})

test('what may not be is refused with the way on, and what was typed stays', async ({ desk }) => {
  const incident = await nightDesk(desk)
  const { page } = incident
  const { keyboard } = page
  await raiseFire(incident)
  await keyboard.press('Alt+j')
  const end = incident.form('结束事件')
  await end.waitFor()
  await expect(end).toContainText('终报还没有报出')
  await end.getByText('1 终报已报出').click()
  await keyboard.press('Control+Enter')
  await expect(end.getByRole('alert')).toContainText('终报')
  await end.getByText('2 领导决定').click()
  await end.getByLabel('决定人').fill('李建明')
  await keyboard.press('Control+Enter')
  await expect(end).toContainText('未填')
  await expect(end.getByLabel('决定人')).toHaveValue('李建明')
  await keyboard.press('Escape')
  await keyboard.press('Alt+j')
  await expect(incident.form('结束事件').getByLabel('决定人')).toHaveValue('李建明')
  await keyboard.press('Escape')
  await keyboard.press('Alt+w')
  await incident.form('拟首报').waitFor()
  await keyboard.press('Control+Enter')
  await expect(incident.said).toContainText('已存 首报')
  await incident.limits.getByRole('button', { name: '打开首报' }).press('Enter')
  await incident.report('首报').waitFor()
  await expect(incident.report('首报').getByRole('button', { name: /报出/ })).toHaveCount(0)
  await keyboard.press('Alt+t')
  const returning = incident.form('退回首报')
  await returning.waitFor()
  await returning.getByLabel('退回原因').fill('写明火势')
  await keyboard.press('Control+Enter')
  await expect(incident.report('首报')).toContainText('写明火势')
  await keyboard.press('Control+e')
  const redraft = incident.form('改首报')
  await redraft.getByLabel('正文').press('Control+End')
  await keyboard.type('明火在二楼。')
  await page.evaluate(async () => {
    const found = await window.watchbook.call('incident.page', { list: 'running', offset: 0, limit: 1 })
    const itemId = (found.ok && found.answer.rows[0]?.itemId) || ''
    const one = await window.watchbook.call('incident.one', { itemId })
    const report = one.ok ? one.answer?.reports[0] : undefined
    if (!report) throw new Error('there is no report')
    const { report: number, seen, form } = report
    const input = { itemId, report: number, seen, form, text: '别处改过的稿' }
    const answer = await window.watchbook.call('incident.draft-report', input)
    if (!answer.ok) throw new Error(answer.code)
  })
  await expect(redraft).toContainText('填写期间有人动过这份报告')
  await keyboard.press('Control+Enter')
  await expect(redraft.getByRole('alert')).toBeVisible()
  await expect(redraft.getByLabel('正文')).toHaveValue(/明火在二楼。$/)
  await redraft.getByRole('button', { name: '看过现稿，照样存' }).press('Enter')
  await keyboard.press('Control+Enter')
  await expect(incident.report('首报')).toContainText('明火在二楼。')
})
