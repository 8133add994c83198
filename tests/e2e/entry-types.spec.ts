import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout } from '../../build/paths.mjs'
import type { EntryType } from '../../shared/duty-log/entry-types.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import type { FieldsByLabel } from './pages/entry-form-keys.ts'
import { EntryFormKeys } from './pages/entry-form-keys.ts'
import { HandlingPage } from './pages/handling-page.ts'

type Kind = {
  /** What it is guessed from. */
  readonly text: string
  readonly type: string
  readonly fields: FieldsByLabel
  /** One of the required ones, by its label in 待补. */
  readonly lacks?: string
}

const correspondence = {
  来往单位: '区政府办',
  文号: '云政办〔2026〕31号',
  紧急程度: { choose: '特急' },
  标题: '防汛物资调拨',
}
const told = { 报告带班领导: '李建明', 报告时间: '.' }

/** One of each type, total by the compiler, with all that its type requires, in the order of its form. */
const kinds: { readonly [T in EntryType]: Kind } = {
  telephone: {
    text: '东湖泵站来电：水位正常',
    type: '来电',
    fields: { 对方单位: '东湖泵站', 对方电话: '8206', 处理结果: '已记录' },
    lacks: '对方电话',
  },
  document: { text: '区政府办来文，送办公室', type: '收文', fields: correspondence, lacks: '标题' },
  fax: {
    text: '发传真：水情日报',
    type: '发传真',
    fields: { 来往单位: '市水务局', 标题: '水情日报' },
    lacks: '来往单位',
  },
  letter: {
    text: '收挂号信两件',
    type: '收信函',
    fields: { 来往单位: '邮政支局', 名称: '挂号信', 件数: '2' },
    lacks: '名称',
  },
  visit: {
    text: '设计单位来访',
    type: '来访',
    fields: { 来访事由: '商谈图纸', 接待人: '潘立群' },
    lacks: '接待人',
  },
  petition: {
    text: '三人到大门上访',
    type: '上访',
    fields: {
      人数: '3',
      上访人: '鲍不平',
      诉求: '结清工程款',
      劝导情况: '已说明依据',
      劝离结果: { choose: '已劝离' },
    },
    lacks: '上访人',
  },
  inspection: {
    text: '市局电话查岗',
    type: '查岗',
    fields: { 查岗单位: '市水务局', 查岗人: '汤启明', 查问内容: '当日水情', 应答情况: '当场报告', ...told },
    lacks: '报告带班领导',
  },
  instruction: {
    text: '李局批示：及时回报',
    type: '批示',
    fields: { 批示人: '李建明', 承办人: '沈岳' },
    lacks: '承办人',
  },
  'assigned-task': {
    text: '王局交办：汇总照片',
    type: '交办事项',
    fields: { 交办人: '王丽华', 承办人: '周芳' },
    lacks: '交办人',
  },
  incident: {
    text: '突发停电',
    type: '突发事件',
    fields: {
      报告人: '泵站值班员',
      地点: '东湖泵站',
      性质: '停电',
      伤亡情况: '无',
      原因: '外线失电',
      已采取措施: '启动备用电源',
      发展趋势: '平稳',
      现场负责人: '彭大勇',
    },
    lacks: '伤亡情况',
  },
  'public-information': {
    text: '大风蓝色预警',
    type: '气象动态',
    fields: { 来源: '区气象台', 类别: { choose: '气象' } },
    lacks: '来源',
  },
  'media-anomaly': {
    text: '网传自来水有异味',
    type: '媒体异常',
    fields: { 媒体来源: '论坛', 报告对象: '李建明' },
    lacks: '报告对象',
  },
  activity: {
    text: '市局领导调研二号闸',
    type: '重大活动',
    fields: { 活动名称: '调研', 地点: '二号闸', 开始时间: '1400', 负责人: '沈岳' },
    lacks: '负责人',
  },
  equipment: {
    text: '二楼打印机卡纸',
    type: '设施设备',
    fields: { 设备名称: '打印机', 故障现象: '卡纸', 报修对象: '厂家' },
    lacks: '报修对象',
  },
  patrol: {
    text: '夜间巡查一遍',
    type: '巡查',
    fields: { 巡查点位: '办公楼', 发现情况: '未见异常' },
    lacks: '发现情况',
  },
  other: { text: '今日无其他事项', type: '其他', fields: {} },
}

test.describe('by the keyboard alone', () => {
  test.setTimeout(150_000)

  test('one entry of each type is written whole', async ({ desk }) => {
    await desk.open()
    await desk.signInAsDutyOfficer()
    const { page } = desk.window
    await page.keyboard.press('F2')
    const form = new EntryFormKeys(page, desk.log.newEntry)
    for (const { text, type, fields } of Object.values(kinds)) {
      await form.startAtText()
      await page.keyboard.insertText(text)
      await expect(form.type).toContainText(type)
      await form.fill(fields)
      await page.keyboard.press('Control+Enter')
      await expect(desk.log.said, type).toContainText(type)
      await expect(desk.log.said, type).not.toContainText('待补')
      await expect(desk.log.row(text)).toContainText('已记')
    }
    await expect(desk.log.row('来文')).toContainText('收〔2026〕1号')
    await expect(desk.log.row('挂号信')).toContainText('收〔2026〕2号')
    await expect(desk.log.row('水情日报')).toContainText('发〔2026〕1号')
    await expect(desk.log.grid).not.toContainText('鲍不平')
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('one entry of each type is saved as 待补 with what it lacks, and completed', async ({ desk }) => {
    await desk.open()
    await desk.signInAsDutyOfficer()
    const { page } = desk.window
    for (const { text, type, fields, lacks } of Object.values(kinds)) {
      if (lacks === undefined) continue
      await page.keyboard.press('F2')
      const form = new EntryFormKeys(page, desk.log.newEntry)
      await form.startAtText()
      await page.keyboard.insertText(text)
      await expect(desk.log.newEntry).toContainText(lacks)
      await page.keyboard.press('Control+Enter')
      await expect(desk.log.row(text)).toContainText('待补')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+e')
      const correction = new EntryFormKeys(page, desk.log.correction)
      await correction.startAtText()
      await correction.fill(fields)
      await page.keyboard.press('Control+Enter')
      await expect(desk.log.record, type).toBeVisible()
      await expect(desk.log.row(text), type).toContainText('已记')
      await page.keyboard.press('Escape')
    }
    await expect(desk.frame.rail).not.toContainText('待补')
    expect(desk.verify()).toMatchObject({ ok: true })
  })
})

test('a deadline and 待办 are written as they are typed and shown in the record', async ({ desk }) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  const { page } = desk.window
  await page.keyboard.press('F2')
  await page.keyboard.insertText('今日无其他事项')
  const form = new EntryFormKeys(page, desk.log.newEntry)
  await form.reach(desk.log.newEntry.getByRole('checkbox', { name: /待办/ }))
  await page.keyboard.press('Space')
  await form.reach(desk.log.newEntry.getByLabel('办理期限'), 'Shift+Tab')
  await page.keyboard.insertText('明1200')
  await expect(desk.log.newEntry).toContainText('11-24 12:00')
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.row('今日无其他事项')).toHaveCount(1)
  expect(desk.lastLine()).toContain('"dueAt":"2026-11-24T04:00:00.000Z"')
  expect(desk.lastLine()).toContain('"followUp":true')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(desk.log.record).toContainText('11-24 12:00')
})

test('a first contact is answered, or referred to a section, place and phone, and the record tells it', async ({
  desk,
}) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  const { page } = desk.window
  await page.keyboard.press('F2')
  await page.keyboard.insertText('居民来电询问自来水开户手续')
  const form = new EntryFormKeys(page, desk.log.newEntry)
  await expect(desk.log.newEntry.getByLabel('承办科室', { exact: true })).toHaveCount(0)
  await form.fill({
    对方单位: '居民',
    对方电话: '0000-7766',
    处理结果: '已告知去处',
    首问办理: { choose: '告知承办科室' },
    承办科室: '供水科',
    科室地点: '服务大厅3号窗口',
    科室电话: '8221',
  })
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.row('自来水开户')).toContainText('已记')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  for (const told of ['首问办理', '供水科', '服务大厅3号窗口', '8221'])
    await expect(desk.log.record).toContainText(told)
  const handling = new HandlingPage(page)
  await handling.begin('Alt+2', '登记联系情况')
  await page.keyboard.insertText('占线')
  await page.keyboard.press('Control+Enter')
  await expect(handling.trail.getByRole('listitem')).toHaveCount(1)
  await handling.act('Alt+2', '登记联系情况', '已接通，居民知悉')
  await expect(handling.trail.getByRole('listitem')).toHaveCount(2)
  for (const attempt of ['占线', '已接通，居民知悉']) await expect(handling.trail).toContainText(attempt)
})

test('a classified document is registered by its number alone', async ({ desk }) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  const { page } = desk.window
  await page.keyboard.press('F2')
  await page.keyboard.insertText('收文一份')
  await expect(desk.log.newEntry).toContainText('涉密文件只登记文号，严禁录入涉密内容')
  const form = new EntryFormKeys(page, desk.log.newEntry)
  await expect(desk.log.newEntry.getByLabel('标题')).toHaveCount(1)
  await form.fill({ 来往单位: '区委机要局', 文号: '机〔2026〕7号', 是否涉密: { choose: '涉密' } })
  await expect(desk.log.newEntry.getByLabel('标题')).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.row('收文一份')).toContainText('已记')
})

test('a name is completed by its initials, and another name is as good', async ({ demoDesk: desk }) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  const { page } = desk.window
  await page.keyboard.press('F2')
  await page.keyboard.insertText('领导批示一件')
  const { newEntry } = desk.log
  const form = new EntryFormKeys(page, newEntry)
  await form.reach(newEntry.getByLabel('批示人'))
  await page.keyboard.type('ljm')
  await expect(page.getByRole('option', { name: /李建明/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(newEntry.getByLabel('批示人')).toHaveValue('李建明')
  await expect(newEntry.getByLabel('承办人')).toBeFocused()
  await page.keyboard.insertText('张三丰')
  await page.keyboard.press('Tab')
  await expect(newEntry.getByLabel('承办人')).toHaveValue('张三丰')
})

test('whose petition it is, is shown to whoever says why, and the look is journalled', async ({ desk }) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  const { page } = desk.window
  await page.keyboard.press('F2')
  await page.keyboard.insertText('三人到大门上访')
  const form = new EntryFormKeys(page, desk.log.newEntry)
  await form.fill({ 上访人: '鲍不平', 证件号码: '110105194912310021' })
  await expect(desk.log.newEntry).toContainText('号码校验不符')
  await page.keyboard.press('Control+Enter')
  await desk.log.row('三人到大门').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  const { record } = desk.log
  await expect(record).toContainText('已封存')
  await expect(record).not.toContainText('鲍不平')
  await form.reach(record.getByLabel('查看原因'))
  await page.keyboard.insertText('核对身份')
  await page.keyboard.press('Enter')
  await expect(record).toContainText('鲍不平')
  expect(desk.lastLine()).toContain('duty-log.petitioner-looked-at')
  expect(desk.lastLine()).not.toContain('鲍不平')
})

test('a slash that begins something offers the phrases of the type, and one within a word does not', async ({
  desk,
}) => {
  await desk.open()
  await desk.signInAsDutyOfficer()
  const { page } = desk.window
  await page.keyboard.press('F2')
  const text = desk.log.newEntry.getByLabel('内容', { exact: true })
  const phrases = page.getByRole('listbox', { name: '常用语' })
  await page.keyboard.insertText('夜间巡查')
  await page.keyboard.type('/')
  await expect(text).toHaveValue('夜间巡查/')
  await expect(phrases).toHaveCount(0)
  await page.keyboard.press('Backspace')
  await page.keyboard.insertText('，')
  await page.keyboard.type('/')
  await expect(phrases.getByRole('option')).toHaveCount(3)
  await page.keyboard.insertText('隐患')
  await expect(phrases.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(phrases).toHaveCount(0)
  await expect(text).toHaveValue('夜间巡查，/隐患')
  for (const _ of '/隐患') await page.keyboard.press('Backspace')
  await page.keyboard.type('/')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(text).toHaveValue('夜间巡查，门窗、水电、消防器材均正常。')
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(desk.log.row('消防器材均正常')).toHaveCount(1)
})

/** Kept between runs, so that they can be looked at. */
const album = inCheckout('test-results', 'pictures')

for (const theme of ['day', 'night'] as const)
  test(`pictures of three forms by ${theme}, in which axe finds nothing serious`, async ({
    demoDesk: desk,
  }) => {
    test.setTimeout(120_000)
    mkdirSync(album, { recursive: true })
    const env = theme === 'night' ? { WATCHBOOK_CLOCK: '2026-10-20T11:30:00.000Z' } : {}
    await desk.open({ env })
    await desk.signInAsDutyOfficer()
    const { page } = desk.window
    await page.setViewportSize({ width: 1280, height: 720 })
    const shots = [
      ['document', '收区政府办来文一份'],
      ['petition', '五人到大门上访'],
      ['inspection', '市局电话查岗'],
    ] as const
    for (const [name, text] of shots) {
      await page.keyboard.press('F2')
      await desk.log.newEntry.getByLabel('内容', { exact: true }).fill(text)
      await desk.log.newEntry.getByLabel('内容', { exact: true }).focus()
      await page.screenshot({ path: join(album, `form-${name}-${theme}.png`), animations: 'disabled' })
      const [sideways] = await desk.log.newEntry.evaluateAll(forms =>
        forms.map(
          form =>
            [...form.querySelectorAll('label, button')].filter(
              part => part.scrollWidth > part.clientWidth + 1,
            ).length,
        ),
      )
      expect(sideways, `${name}: cut texts`).toBe(0)
      expect(await seriousIn(page), name).toEqual([])
    }
    await desk.log.newEntry.getByLabel('内容', { exact: true }).fill('')
    await page.keyboard.type('/')
    await page.getByRole('listbox', { name: '常用语' }).waitFor()
    await page.screenshot({ path: join(album, `form-phrases-${theme}.png`), animations: 'disabled' })
    expect(await seriousIn(page), 'phrases').toEqual([])
  })
