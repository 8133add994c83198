import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { inCheckout } from '../../build/paths.mjs'
import type { RecordEntry } from '../../shared/duty-log/contract.ts'
import { makeDemoBook } from './desk/demo-book.ts'
import { Desk } from './desk/desk.ts'
import { dueBy } from './desk/due-by.ts'
import { photographFirstRun } from './desk/first-run-pictures.ts'
import { passTime } from './desk/pass-time.ts'
import { expect, test } from './desk/test.ts'
import { walkRecovery } from './desk/walk-recovery.ts'
import { BackupPage } from './pages/backup-page.ts'
import { HandoverPage } from './pages/handover-page.ts'

/** Kept between runs of other tests, so that they can be looked at side by side. */
const album = inCheckout('test-results', 'pictures')

type Size = { readonly width: number; readonly height: number }

/** Texts are cut, if anywhere, where there is least room. */
const narrow: Size = { width: 1280, height: 720 }
const isWhole = process.env.WATCHBOOK_LONG !== undefined
const sizes: readonly Size[] = isWhole
  ? [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }, narrow]
  : [narrow]
const themes = isWhole ? (['day', 'night'] as const) : (['day'] as const)

/** What floats over the page is taken where there is least room for it; it does not follow a window that changes. */
const narrowest = [narrow]

/** No text is cut: nothing that shows text on one line is wider inside than outside, and the page itself never scrolls. */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    const page =
      scrollWidth > clientWidth || scrollHeight > clientHeight
        ? [`the page itself scrolls, ${scrollWidth}×${scrollHeight} in ${clientWidth}×${clientHeight}`]
        : []
    const cut = [
      ...document.querySelectorAll<HTMLElement>(
        'button, label, h1, h2, th, dt, [role=columnheader], [role=radio]',
      ),
    ]
      .filter(part => part.offsetParent !== null && part.scrollWidth > part.clientWidth + 1)
      .filter(part => getComputedStyle(part).display !== 'inline')
      .map(part => `${part.tagName} ${part.textContent?.slice(0, 20)}`)
    return [...page, ...cut]
  })

/** Takes a page at every size, and adds to `cuts` what did not fit. */
const photographer =
  (theme: string, cuts: string[]) =>
  async (view: string, page: Page, at: readonly Size[] = sizes) => {
    for (const size of at) {
      await page.setViewportSize(size)
      const name = `${view}-${theme}-${size.width}x${size.height}`
      cuts.push(...(await cutTexts(page)).map(cut => `${name}: ${cut}`))
      await page.screenshot({ path: join(album, `${name}.png`), animations: 'disabled' })
    }
  }

type Photograph = ReturnType<typeof photographer>

const listWithFaults = [
  '区水务局通讯录',
  '序号\t科室\t姓名\t职务\t职级\t手机\t短号\t备注',
  '1\t供水科\t𠮷田野\t科员\t二级科员\t\t8224\t',
  '2\t\t唐建军\t科长\t正科级\t\t8221\t',
  '3\t\t\t科员\t\t\t8225\t',
  '4\t法规科\t司马青云\t科员\t大科员\t\t8254\t',
  '5\t\t邢丽\t科员\t四级主任科员\t1.38E+10\t8255\t',
].join('\n')

/** The directory in the hands of the office. */
const photographPeople = async (desk: Desk, photograph: Photograph) => {
  const { page } = desk.window
  await desk.frame.goToPart('人员名册')
  await desk.directory.row('欧阳静').waitFor()
  await photograph('people', page)
  await desk.directory.open('欧阳静')
  await photograph('person', page)
  await page.keyboard.press('Control+E')
  await desk.directory.changeForm.getByLabel('职务').fill('副科长')
  await page.keyboard.press('Control+Enter')
  await desk.directory.card.getByText('副科长').first().waitFor()
  await page.getByRole('button', { name: '登记离任' }).press('Enter')
  await page.getByRole('form', { name: '登记离任' }).getByLabel('去向或原因').fill('调往区城建局')
  await photograph('person-leaves', page)
  await page.keyboard.press('Control+Enter')
  await desk.directory.card.getByText(/离任$/).first().waitFor()
  await page.getByRole('radiogroup', { name: '范围' }).getByText('全部', { exact: true }).click()
  await desk.directory.row('欧阳静').waitFor()
  await photograph('person-left', page)
  await page.keyboard.press('Control+N')
  await desk.directory.newForm.waitFor()
  await page.keyboard.press('Control+Enter')
  await photograph('person-refused', page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '科室', exact: true }).press('Enter')
  await page.getByRole('button', { name: '改名 法规科' }).press('Enter')
  await page.keyboard.type('政策法规科')
  await page.keyboard.press('Control+Enter')
  await desk.directory.sections.getByText('政策法规科').waitFor()
  await photograph('sections', page)
  await page.getByRole('button', { name: '并入 设备科' }).press('Enter')
  await photograph('sections-merge', page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+I')
  await photograph('import-empty', page)
  await desk.directory.paste.fill(listWithFaults)
  await desk.directory.previewRow('缺姓名').waitFor()
  await photograph('import', page)
  await page.keyboard.press('Control+Enter')
  await page.getByText('已导入 1 人。').waitFor()
  await photograph('imported', page)
  await page.keyboard.press('Escape')
}

/** Each table of the settings, as it stands, being changed, refused. */
const photographTables = async (desk: Desk, photograph: Photograph) => {
  const { page } = desk.window
  const { tables } = desk
  await tables.goByPalette('btys', '必填要素')
  await photograph('requirements', page)
  await tables.openByKeys('必填要素', '上访')
  await tables.form('上访').getByLabel('办理期限').press('Space')
  await tables.reason('上访').fill('信访件须限期答复')
  await page.keyboard.press('Control+Enter')
  await tables.row('必填要素', '上访').getByText('已改').waitFor()
  await photograph('requirements-changed', page)
  await tables.goByPalette('cyy', '常用语')
  await tables.openByKeys('常用语', '来电')
  await expect(tables.lines('来电').first()).toBeFocused()
  await page.keyboard.press('Control+N')
  await page.keyboard.type('对方反映的情况不属本单位职责，已告知其向区城管局热线反映，并记下对方姓名和电话。')
  await page.keyboard.press('Control+N')
  await page.keyboard.type('无人接听，稍后再拨。')
  await photograph('phrases', page)
  await page.keyboard.press('Control+Enter')
  await photograph('phrases-refused', page)
  await tables.goByPalette('jcd', '检查单')
  await tables.openByKeys('检查单', '门卫室')
  await photograph('checklists', page)
  await tables.goByPalette('bgsx', '报告时限')
  await tables.openByKeys('报告时限', '特别重大')
  await tables.form('特别重大').getByLabel('口头报告').fill('10')
  await tables.reason('特别重大').fill('按省里要求')
  await page.keyboard.press('Control+Enter')
  await tables.row('报告时限', '特别重大').getByText('已改').waitFor()
  await photograph('report-limits', page)
  await tables.goByPalette('yjya', '应急预案')
  await tables.openByKeys('应急预案', '火灾')
  await photograph('plans', page)
  await page.keyboard.press('F2')
  await desk.log.newEntry.getByLabel('内容').fill('巡查东湖泵站一遍，未见异常')
  await desk.log.newEntry.getByLabel('巡查点位').waitFor()
  await page.evaluate(() =>
    window.watchbook.call(
      'requirements.set',
      { type: 'patrol', required: ['points'], reason: '情况写在内容里' },
      { id: 'elsewhere-1' },
    ),
  )
  await desk.log.newEntry.getByText('不再要求发现情况').waitFor()
  await photograph('entry-requirements-changed', page)
  await page.keyboard.press('Escape')
  await desk.frame.goToPart('显示')
  await page.getByText('24', { exact: true }).click()
  await tables.goByPalette('jcd', '检查单')
  await tables.openByKeys('检查单', '门卫室')
  await photograph('largest-checklists', page)
  await tables.goByPalette('bgsx', '报告时限')
  await photograph('largest-report-limits', page)
}

/** What the administrator does with accounts. */
const photographAccounts = async (desk: Desk, photograph: Photograph) => {
  const { page } = desk.window
  await desk.frame.goToPart('账号')
  await desk.accounts.row('张伟').waitFor()
  await photograph('accounts', page)
  await desk.accounts.open('吴德福')
  await photograph('account-card', page)
  await desk.accounts.press('改角色')
  await desk.accounts.form('改角色').waitFor()
  await photograph('account-roles', page)
  await page.keyboard.press('Escape')
  await desk.accounts.press('停用')
  await page.keyboard.type('退休')
  await page.keyboard.press('Control+Enter')
  await desk.accounts.card.getByText('退休').waitFor()
  await photograph('account-disabled', page)
  await page.keyboard.press('Control+N')
  await expect(desk.accounts.form('新建账号').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('tjj')
  await page.getByRole('option', { name: '唐建军' }).waitFor()
  await photograph('account-staff-offered', page, narrowest)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(desk.accounts.form('新建账号').getByLabel('登录名')).toHaveValue('tang.jianjun')
  await photograph('account-new', page)
  await page.keyboard.press('Escape')
}

/** The auditor at the trail: a commit, a finding written and refused, an export that fails, findings, positions, evidence. */
const photographTrail = async (desk: Desk, photograph: Photograph) => {
  const { page } = desk.window
  const { trail } = desk
  await desk.frame.goToPart('轨迹')
  await trail.goToRow(/→/)
  await trail.commit().getByText('原值').first().waitFor()
  await photograph('trail-full', page)
  await page.keyboard.press('Control+e')
  await page.keyboard.press('Control+Enter')
  await photograph('trail-finding-refused', page)
  await page.keyboard.insertText('更正未附依据，请补说明。')
  await page.keyboard.press('Control+Enter')
  await trail.findings().waitFor()
  await page.keyboard.press('Control+e')
  await page.keyboard.insertText('同类更正本月已有多次，请办公室一并核查。')
  await page.keyboard.press('Control+Enter')
  await trail.findings().getByText('同类更正').waitFor()
  await desk.window.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: '/no/such/place/轨迹.csv' })
  })
  await page.keyboard.press('Control+s')
  await page.getByRole('alert').waitFor()
  await photograph('trail-export-failed', page)
  await trail.filterTime('20200101')
  await page.getByText('没有符合筛选的条目').waitFor()
  await photograph('trail-empty', page)
  await trail.choosePart('审计意见')
  await trail.goToRow('更正未附依据', trail.findingList)
  await photograph('trail-findings', page)
  await trail.choosePart('核对末条')
  await page.keyboard.press('Control+Enter')
  await photograph('trail-positions-refused', page)
  await trail.choosePart('制度落实')
  await trail.evidence.waitFor()
  await photograph('trail-evidence', page)
}

/** The paper of a day before it is printed, without a printer; a foot that is none of this book. */
const photographSheets = async (desk: Desk, photograph: Photograph) => {
  const { page } = desk.window
  await page.keyboard.press('Control+2')
  await desk.log.grid.waitFor()
  await page.keyboard.press('Control+p')
  await page.getByRole('article', { name: /^第1页/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await photograph('sheet-no-printer', page)
  await desk.frame.goToPart('核对页脚')
  await page.keyboard.type('41286 3f9a 07c2 5be1 d84f')
  await page.keyboard.press('Enter')
  await page.getByText(/^对不上/).waitFor()
  await photograph('sheet-check', page)
}

/** A post that nobody has yet, somebody on it, its handover prepared, refused, signed by one. */
const photographHandover = async (desk: Desk, photograph: Photograph) => {
  const { page } = desk.window
  const handover = new HandoverPage(page)
  await handover.open()
  await handover.idle.waitFor()
  await photograph('handover-vacant', page)
  await page.keyboard.press('Alt+z')
  await handover.idle.getByRole('button', { name: '准备交接' }).waitFor()
  await photograph('handover-held', page)
  await handover.prepare()
  await page.keyboard.press('Space')
  await page.keyboard.press('Alt+j')
  await handover.refusal.waitFor()
  await photograph('handover-unchecked', page)
  await handover.checkAll({ point: 2, remark: '传真机缺墨' })
  await page.keyboard.press('Alt+j')
  await handover.outgoing.getByText(/账目第/).waitFor()
  await page.keyboard.press('Alt+y')
  await photograph('handover-signed', page)
  await page.keyboard.press('Alt+r')
  await page.getByRole('grid', { name: '交接记录' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: '值班员交接' }).waitFor()
  await photograph('handover-records', page)
  await photographSheets(desk, photograph)
}

/** The first page of each, with matters of every kind on it, and the office at the list of shifts. */
const photographBoards = async (desk: Desk, photograph: Photograph) => {
  const { page } = desk.window
  await desk.signInAs('dutyOfficer')
  await desk.board.due.waitFor()
  await photograph('board', page)
  await recordMatters(page)
  await desk.board.items().nth(2).waitFor()
  await photograph('board-full', page)
  await desk.frame.goToPart('显示')
  await page.getByText('24', { exact: true }).click()
  await desk.frame.go('值守')
  await photograph('largest-board', page)
  await desk.frame.lock()
  await desk.signInAs('office')
  await desk.shifts.open()
  await photograph('largest-shifts', page)
  await desk.frame.goToPart('显示')
  await page.getByText('16', { exact: true }).click()
  await desk.shifts.open()
  await page.keyboard.press('Control+PageDown')
  await desk.shifts.cell('11-10', '带班领导').waitFor()
  await photograph('shifts-gaps', page)
  await page.keyboard.press('Control+PageUp')
  await desk.shifts.cell('10-20', '带班领导').press('Enter')
  await desk.shifts.plan('tjj')
  await desk.shifts.refusal.waitFor()
  await photograph('shifts-refused', page)
  await page.keyboard.press('Escape')
  for (const keeper of ['administrator', 'auditor'] as const) {
    await desk.frame.lock()
    await desk.signInAs(keeper)
    await desk.board.column('账目').waitFor()
    await photograph(`board-${keeper}`, page)
  }
}

const hour = 3_600_000

/** One that is overdue in a moment, one for the evening, one with nothing but what happened. */
const recordMatters = (page: Page) =>
  page.evaluate(async hours => {
    const { now } = Object(await window.watchbook.call('station.status', {})).answer
    const later = (parts: number) => new Date(Date.parse(now) + parts * hours).toISOString()
    const entries: readonly RecordEntry[] = [
      { type: 'inspection', text: '补做值班电话录音备份，区总值班室查岗要求', dueAt: later(0.02) },
      { type: 'telephone', text: '答复人大代表来电：建设路供水何时恢复', dueAt: later(3) },
      { type: 'incident', text: '建设路供水主管爆裂，路面积水', followUp: true },
      { type: 'instruction', text: '关阀止水，设警示，查明是否有人受困', followUp: true },
      { type: 'public-information', text: '气象台：多云转晴 9–17℃，北风三级' },
    ]
    for (const entry of entries) await window.watchbook.call('duty-log.record', entry)
  }, hour)

for (const theme of themes) {
  test(`every screen by ${theme}, at the sizes of the duty room's screens`, async ({
    bareDesk,
    demoDesk: desk,
  }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const env = { ...(theme === 'night' && { WATCHBOOK_CLOCK: '2026-10-20T11:30:00.000Z' }) }
    const cuts: string[] = []
    const photograph = photographer(theme, cuts)

    const bare = await bareDesk.open({ env })
    await bareDesk.firstRun.form.waitFor()
    await photographFirstRun(bareDesk, view => photograph(view, bare.page))
    await bareDesk.close()

    const { page } = await desk.open({ env })
    await desk.signIn.form.waitFor()
    await photograph('sign-in', page)
    await desk.signIn.who.pressSequentially('z')
    await page.getByRole('option').first().waitFor()
    await photograph('sign-in-names', page)
    await desk.signIn.signIn(desk.people.dutyOfficer.account, 'wrong password 1')
    await desk.signIn.refusal.waitFor()
    await photograph('sign-in-refused', page)
    await desk.signInAsDutyOfficer()
    await photograph('log', page)
    await page.keyboard.press('F2')
    await photograph('entry-empty', page)
    await page.setViewportSize(narrow)
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('listbox').waitFor()
    await photograph('entry-types', page, narrowest)
    await page.keyboard.press('Escape')
    await page.keyboard.type(
      '东湖泵站值班员来电：2号机组振动偏大，已停机换备用机组，水位正常，请设备科派人检查',
    )
    await desk.log.newEntry.getByLabel('对方单位').fill('东湖泵站')
    await desk.log.newEntry.getByLabel('时间').fill('-10')
    await expect(desk.log.newEntry).toContainText('草稿已存')
    await photograph('entry-incomplete', page)
    await page.keyboard.press('Control+Enter')
    await desk.log.row('东湖泵站值班员来电').waitFor()
    await photograph('entry-saved', page)
    await page.keyboard.press('Escape')
    await desk.log.open('东湖泵站值班员来电')
    await photograph('record', page)
    await page.keyboard.press('Control+E')
    await desk.log.correction.waitFor()
    await photograph('correction', page)
    await desk.log.correction.getByLabel('内容').fill('东湖泵站值班员来电：3号机组振动偏大，已停机')
    await desk.log.correction.getByLabel('更正原因').fill('机组号听错')
    await page.keyboard.press('Control+Enter')
    await desk.log.open('3号机组')
    await photograph('record-corrected', page)
    await page.keyboard.press('F1')
    await desk.frame.help.waitFor()
    await photograph('keys', page)
    await page.keyboard.press('F1')
    await page.getByText('全部', { exact: true }).first().click()
    await desk.log.row('10-19').first().waitFor()
    await photograph('log-all', page)
    await page.getByText(/^本班/).first().click()
    await desk.frame.goToPart('显示')
    await page.getByText('24', { exact: true }).click()
    await photograph('largest-display', page)
    await desk.frame.go('日志')
    await photograph('largest-record', page)
    await page.keyboard.press('F2')
    await desk.log.newEntry.getByLabel('内容').fill('东湖泵站值班员来电：2号机组振动偏大')
    await photograph('largest-entry', page)
    await page.keyboard.press('Escape')
    await photograph('largest-log', page)
    await desk.frame.goToPart('显示')
    await page.getByText('16', { exact: true }).click()
    for (const [part, view] of [
      ['日历', 'calendar'],
      ['设置', 'settings'],
      ['显示', 'display'],
      ['我的账号', 'account'],
    ] as const) {
      await desk.frame.goToPart(part)
      await photograph(view, page)
    }
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    await photograph('locked', page)
    await desk.signInAs('office')
    await desk.frame.goToPart('日历')
    await page.keyboard.press('Control+PageDown')
    await desk.calendar.day('2027年10月', '10月5日').click()
    await desk.calendar.correction.getByLabel('截止日期').fill('7')
    await photograph('calendar-correction', page)
    await page.keyboard.press('Escape')
    await desk.frame.goToPart('设置')
    await desk.settings.changeByKeys('补记界限')
    await page.keyboard.type('45')
    await desk.settings.reason('补记界限').fill('汛期来电集中，登记常在半小时以后')
    await page.keyboard.press('Control+Enter')
    await desk.settings.row('补记界限').getByText('已改').waitFor()
    await photograph('settings-changed', page)
    await page.keyboard.press('Enter')
    await page.keyboard.type('1500')
    await page.keyboard.press('Control+Enter')
    await photograph('settings-refused', page)
    await page.keyboard.press('Escape')
    await desk.search.seek('水位')
    await photograph('search', page)
    await page.keyboard.press('Control+K')
    await desk.search.palette.waitFor()
    await photograph('palette', page, narrowest)
    await page.keyboard.press('Escape')
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    await desk.signInAs('auditor')
    await desk.frame.goToPart('账目')
    await page.getByRole('button', { name: '立即核验' }).click()
    await expect(page.getByRole('progressbar', { name: '核验进度' })).toHaveCount(0)
    await photograph('journal', page)
    await desk.frame.goToPart('轨迹')
    await desk.trail.goToRow(/登记/)
    await photograph('trail', page)
    await desk.trail.choosePart('制度落实')
    await photograph('evidence', page)
    expect(cuts).toEqual([])
  })

  test(`the trail, backups and a restore by ${theme}`, async ({ bareDesk, demoDesk: desk }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const env = { ...(theme === 'night' && { WATCHBOOK_CLOCK: '2026-10-20T11:30:00.000Z' }) }
    const cuts: string[] = []
    const photograph = photographer(theme, cuts)
    await desk.open({ env })
    await desk.signInAs('auditor')
    await photographTrail(desk, photograph)
    await desk.frame.lock()
    await desk.signInAs('administrator')
    await desk.frame.goToPart('备份')
    await photograph('backup-empty', desk.window.page)
    await new BackupPage(desk.window.page).setPlaces('/no/such/place')
    await photograph('backup', desk.window.page)
    await desk.close()

    const bare = await bareDesk.open({ env })
    await bare.page.getByRole('button', { name: '从备份恢复' }).press('Enter')
    await new BackupPage(bare.page).restore.waitFor()
    await photograph('restore', bare.page)
    expect(cuts).toEqual([])
  })

  test(`the board and the list of shifts by ${theme}`, async ({ demoDesk: desk }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const env = { ...(theme === 'night' && { WATCHBOOK_CLOCK: '2026-10-20T11:30:00.000Z' }) }
    const cuts: string[] = []
    await desk.open({ env })
    await photographBoards(desk, photographer(theme, cuts))
    expect(cuts).toEqual([])
  })

  test(`a post, its handover and its papers by ${theme}`, async ({ desk }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const env = { ...(theme === 'night' && { WATCHBOOK_CLOCK: '2026-11-23T11:30:00.000Z' }) }
    const cuts: string[] = []
    const { page } = await desk.open({ env })
    await desk.signInAsDutyOfficer()
    await recordMatters(page)
    await photographHandover(desk, photographer(theme, cuts))
    expect(cuts).toEqual([])
  })

  test(`the staff and their accounts by ${theme}`, async ({ demoDesk: desk }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const env = { ...(theme === 'night' && { WATCHBOOK_CLOCK: '2026-10-20T11:30:00.000Z' }) }
    const cuts: string[] = []
    const photograph = photographer(theme, cuts)
    await desk.open({ env })
    await desk.signInAs('office')
    await photographPeople(desk, photograph)
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    await desk.signInAs('administrator')
    await photographAccounts(desk, photograph)
    expect(cuts).toEqual([])
  })

  test(`the tables of the settings by ${theme}`, async ({ demoDesk: desk }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const env = { ...(theme === 'night' && { WATCHBOOK_CLOCK: '2026-10-20T11:30:00.000Z' }) }
    const cuts: string[] = []
    await desk.open({ env })
    await desk.signInAs('office')
    await photographTables(desk, photographer(theme, cuts))
    expect(cuts).toEqual([])
  })

  test(`alarms by ${theme}: ▲ in the log, on a locked screen, and the list`, async ({ desk }) => {
    test.setTimeout(120_000)
    mkdirSync(album, { recursive: true })
    const cuts: string[] = []
    const photograph = photographer(theme, cuts)
    const [hour, zulu] = theme === 'night' ? ['20', '12'] : ['15', '07']
    const { page } = await desk.open({ env: { WATCHBOOK_CLOCK: `2026-11-23T${zulu}:00:00.000Z` } })
    await desk.signInAsDutyOfficer()
    for (const [text, minute] of [
      ['区防指要求书面反馈东湖泵站机组情况', '04'],
      ['市局要求今晚报送降雨数据', '50'],
      ['回复区政府总值班室来电', '59'],
    ] as const)
      await dueBy(desk, text, `${hour}${minute}`)
    await desk.log.open('东湖泵站')
    await photograph('alarm', page)
    await page.keyboard.press('F4')
    await page
      .getByText(/已看到$/)
      .first()
      .waitFor()
    await photograph('alarm-seen', page)
    await page.keyboard.press('Shift+F4')
    await photograph('alarm-list', page)
    await page.keyboard.press('Escape')
    await desk.frame.goToPart('显示')
    await photograph('alarm-sound', page)
    await passTime(desk.window.app, 240)
    await page.keyboard.press('F6')
    await passTime(desk.window.app, 120)
    await desk.frame.lock()
    await desk.signIn.form.waitFor()
    await expect(page).toHaveTitle(/^▲ /)
    await photograph('alarm-locked', page)
    expect(cuts).toEqual([])
  })

  test(`a lost accounts.json is recovered, by ${theme}`, async ({ desk }) => {
    test.setTimeout(180_000)
    mkdirSync(album, { recursive: true })
    const env = { ...(theme === 'night' && { WATCHBOOK_CLOCK: '2026-11-23T13:00:00.000Z' }) }
    const cuts: string[] = []
    const photograph = photographer(theme, cuts)
    await walkRecovery(desk, { env }, at => photograph(at, desk.window.page))
    expect(cuts).toEqual([])
  })

  test(`what is said of a damaged book, by ${theme}`, async ({ workedDesk: desk }) => {
    mkdirSync(album, { recursive: true })
    const env = { ...(theme === 'night' && { WATCHBOOK_CLOCK: '2026-11-23T13:00:00.000Z' }) }
    const cuts: string[] = []
    const photograph = photographer(theme, cuts)
    appendFileSync(desk.monthFile(), '{"seq":99,"prev":"00')
    const torn = await desk.open({ env })
    await torn.page.getByText(/20 字节/).waitFor()
    await photograph('tail-cut', torn.page)
    await desk.close()
    writeFileSync(desk.monthFile(), readFileSync(desk.monthFile(), 'utf8').replace('第一条', '第壹条'))
    const altered = await desk.open({ env })
    await altered.page.getByRole('alert').waitFor()
    await photograph('altered-locked', altered.page)
    await desk.signInAs('dutyOfficer')
    await desk.frame.go('日志')
    await photograph('altered-log', altered.page)
    await desk.close()
    const station = join(desk.folder, 'station.json')
    writeFileSync(station, readFileSync(station, 'utf8').replace('"format":1', '"format":2'))
    const newer = await desk.open({ env })
    await newer.page.getByRole('alert').waitFor()
    await photograph('newer-format', newer.page)
    expect(cuts).toEqual([])
  })
}

test('the picture in the read-me: a morning of the demo bureau, and a call half written down', async () => {
  mkdirSync(album, { recursive: true })
  const lateMorning = '2026-10-20T03:10:00.000Z'
  const { folder, people } = makeDemoBook(lateMorning)
  const desk = new Desk(folder, people, lateMorning)
  const { page } = await desk.open()
  await page.setViewportSize({ width: 1366, height: 768 })
  await desk.signInAsDutyOfficer()
  await page.keyboard.press('F2')
  const { newEntry } = desk.log
  await newEntry
    .getByLabel('内容')
    .fill('东湖泵站值班员来电：2号机组振动偏大，已停机换备用机组，水位正常，请设备科派人检查')
  await newEntry.getByLabel('对方单位').fill('东湖泵站')
  await newEntry.getByLabel('姓名').fill('韩立新')
  await newEntry.getByLabel('答复').fill('转设备科 8206')
  await newEntry.getByLabel('时间').fill('-10')
  await newEntry.getByLabel('内容').focus()
  await expect(newEntry).toContainText('草稿已存')
  await page.getByLabel('账目已核对').waitFor()
  await page.mouse.move(0, 0)
  // Copied to build/pictures/ by hand, when the window has changed.
  await page.screenshot({ path: join(album, 'duty-log-day.png'), animations: 'disabled' })
  await desk.close()
})
