import { nightStaff, withNightStaff } from './desk/night-staff.ts'
import { passTime } from './desk/pass-time.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { HandoverPage } from './pages/handover-page.ts'
import { InstructionPage } from './pages/instruction-page.ts'

test('an instruction by telephone, from the entry to its end, by keyboard alone while the clock moves', async ({
  desk,
}) => {
  test.setTimeout(240_000)
  const { page, app } = await withNightStaff(desk, { hasLeader: false })
  const { keyboard } = page
  const instruction = new InstructionPage(page)
  await desk.openLog()
  await desk.log.write('东街派出所来电：建设路供水主管爆裂')
  await keyboard.press('Escape')

  await test.step('Alt+I in the entry gives it, about that entry', async () => {
    await page.keyboard.press('Enter')
    await desk.log.record.waitFor()
    await keyboard.press('Alt+i')
    await instruction.giving.waitFor()
    await expect(instruction.giving).toContainText('针对 D-2611-')
    await instruction.say(instruction.giving, '关阀止水，设警示，查明是否有人受困', ['ly', 'wq'])
    await instruction.typeInto(instruction.giving, '办理期限', '1600')
    await instruction.typeInto(instruction.giving, '批示领导', '李建明')
    await page.screenshot({ path: test.info().outputPath('give.png') })
    await keyboard.press('Control+Enter')
    await expect(instruction.said).toContainText('待传达 刘洋、王强')
    await expect(instruction.card).toContainText('在办')
    expect(await seriousIn(page)).toEqual([])
  })

  await test.step('whoever is not told in time rings; F4 leads there', async () => {
    await passTime(app, 26 * 60)
    await desk.signIn.form.waitFor()
    await desk.signInAs('dutyOfficer')
    await expect(page).toHaveTitle(/^▲ /, { timeout: 20_000 })
    await keyboard.press('F4')
    await instruction.card.waitFor()
    await expect(instruction.card).toContainText('前传达，单位设置')
  })

  await test.step('one is told, the other is not reached and told later', async () => {
    await keyboard.press('Alt+c')
    await instruction.conveying.waitFor()
    await keyboard.press('Control+Enter')
    await expect(instruction.person('刘洋')).toContainText('已传达，待回报')
    await keyboard.press('Alt+c')
    await instruction.reach(
      instruction.conveying.getByRole('radiogroup', { name: /办理结果|结果|办理/ }).first(),
    )
    await keyboard.press('2')
    await instruction.typeInto(instruction.conveying, '备注', '休假，电话未接')
    await keyboard.press('Control+Enter')
    await expect(instruction.person('王强')).toContainText('未传达到')
    await keyboard.press('Alt+c')
    await instruction.conveying.waitFor()
    await instruction.typeInto(instruction.conveying, '确认人', '供水科长代转')
    await keyboard.press('Control+Enter')
    await expect(instruction.person('王强')).toContainText('已传达，待回报')
  })

  await test.step('it rides in the handover, and stands on the board', async () => {
    const handover = new HandoverPage(page)
    await handover.begin()
    await expect(handover.item('关阀止水')).toContainText('批示在办')
    await keyboard.press('Control+1')
    await expect(page.getByRole('region', { name: '批示' })).toContainText('李建明 → 刘洋、王强')
    await page.screenshot({ path: test.info().outputPath('board.png') })
  })

  await test.step('the log does not end it: it says where that is done', async () => {
    await instruction.open()
    await keyboard.press('Enter')
    await instruction.card.waitFor()
    await keyboard.press('Alt+o')
    await desk.log.record.waitFor()
    await expect(desk.log.record).toContainText('此条是跟踪办理的批示')
    await expect(desk.log.record.getByRole('button', { name: /作废/ })).toHaveCount(0)
    await keyboard.press('Alt+i')
    await instruction.card.waitFor()
  })

  await test.step('the person named reports in his own words at his own screen', async () => {
    await desk.frame.lock()
    await desk.signIn.signIn(nightStaff.worker.account, nightStaff.worker.password)
    await expect(desk.frame.rail.getByRole('button', { name: /更多/ })).toContainText('1 批示')
    await instruction.open()
    await keyboard.press('Alt+2')
    await expect(instruction.grid.getByRole('row')).toHaveCount(2)
    await keyboard.press('Enter')
    await instruction.card.waitFor()
    await expect(instruction.card.getByRole('button', { name: /办结|终结/ })).toHaveCount(0)
    await keyboard.press('Alt+b')
    await instruction.ownReport.waitFor()
    await keyboard.insertText('15:40 关阀，围挡已设，无人受困')
    await keyboard.press('Control+Enter')
    await expect(instruction.person('刘洋')).toContainText('已落实')
    await page.screenshot({ path: test.info().outputPath('own.png') })
  })

  await test.step('nobody ends it while somebody has not reported, but for a leader with his reason', async () => {
    await desk.frame.lock()
    await desk.signInAs('dutyOfficer')
    await instruction.open()
    await keyboard.press('Enter')
    await instruction.card.waitFor()
    await keyboard.press('Alt+j')
    await instruction.deciding.waitFor()
    await keyboard.insertText('并入抢修方案')
    await keyboard.press('Control+Enter')
    await expect(instruction.card).toContainText('李建明决定终结（电话）：并入抢修方案')
    await expect(instruction.card).toContainText('已办结')
    await page.screenshot({ path: test.info().outputPath('ended.png') })
    await keyboard.press('Escape')
    await keyboard.press('Alt+3')
    await expect(instruction.grid).toContainText('关阀止水')
  })
})

test('two at once: the second is told, and what he typed is still there; a plain 批示 is tracked under its number', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const { page, ids } = await withNightStaff(desk, { hasLeader: false })
  const { keyboard } = page
  const instruction = new InstructionPage(page)
  await page.evaluate(() =>
    window.watchbook.call('duty-log.record', {
      type: 'instruction',
      text: '东湖泵站清淤每日报进度',
      elements: { instructor: '李建明', recipient: '刘洋' },
      followUp: true,
    }),
  )
  await desk.openLog()
  await expect(desk.log.grid).toContainText('东湖泵站')
  await desk.log.grid.focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await desk.log.record.waitFor()
  await keyboard.press('Alt+i')
  await instruction.tracking.waitFor()
  await keyboard.press('Control+Enter')
  await instruction.card.waitFor()
  await expect(instruction.card).toContainText('D-2611-')
  await expect(instruction.person('刘洋')).toContainText('待传达')

  await keyboard.press('Alt+h')
  await instruction.reporting.waitFor()
  await instruction.typeInto(instruction.reporting, '办理情况', '已清淤 300 方')
  const told = await page.evaluate(async staffId => {
    const open = await window.watchbook.call('instruction.open', {})
    const itemId = open.ok ? (open.answer[0]?.itemId ?? '') : ''
    return window.watchbook.call('instruction.convey', {
      itemId,
      seen: 1,
      to: staffId,
      how: 'telephone',
      result: 'confirmed',
    })
  }, ids[1] ?? '')
  expect(told).toMatchObject({ ok: true })
  await keyboard.press('Control+Enter')
  await expect(instruction.reporting.getByRole('alert')).toContainText('没有保存')
  await expect(instruction.reporting.getByLabel('办理情况', { exact: true })).toHaveValue('已清淤 300 方')
  await keyboard.press('Control+Enter')
  await expect(instruction.person('刘洋')).toContainText('已落实')
  await keyboard.press('Alt+j')
  await expect(instruction.said).toContainText('批示已办结')
})
