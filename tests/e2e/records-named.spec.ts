import { atTheGate } from './desk/at-the-gate.ts'
import { seriousIn } from './desk/serious-in.ts'
import { expect, test } from './desk/test.ts'
import { DutyLogPage } from './pages/duty-log-page.ts'
import { VehicleGate } from './pages/vehicle-gate.ts'

test('numbers in a card lead to their records: the vehicle of a visit, the visit of a vehicle, the entry of a petitioner, and back', async ({
  desk,
}) => {
  const { page, gate } = await atTheGate(desk)
  const vehicles = new VehicleGate(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await gate.signInNew({ name: '鲍不平', id: '120101198503081232', host: 'zf', purpose: '反映欠付工程款' })
  await gate.typeInto('随来车牌', '津A6K2Q8')
  await gate.reach(gate.signIn.getByRole('checkbox', { name: /上访/ }))
  await page.keyboard.press('Space')
  await gate.typeInto('劝导情况', '已请到接待室')
  await page.keyboard.press('Control+Enter')
  await expect(gate.message).toContainText('已转值班室')
  await page.keyboard.press('Escape')
  await gate.press('ArrowDown', 'Enter')
  await expect(gate.card).toContainText('鲍不平')
  expect(await seriousIn(page)).toEqual([])

  await gate.reach(gate.card.getByRole('button', { name: '津A·6K2Q8' }))
  await page.keyboard.press('Enter')
  await expect(vehicles.card.getByRole('heading')).toHaveText('津A·6K2Q8')
  await expect(vehicles.vehicles).toBeFocused()
  const visit = vehicles.card.getByRole('button', { name: /^D-2611-\d+$/ })
  const number = (await visit.textContent()) ?? ''
  await gate.reach(visit)
  await page.keyboard.press('Enter')
  await expect(gate.card).toContainText(number)
  await expect(gate.card).toContainText('鲍不平')
  await expect(gate.inside).toBeFocused()
  await desk.frame.lock()

  await desk.signInAsDutyOfficer()
  const log = new DutyLogPage(page)
  await log.open('门岗来了上访人员1人')
  await gate.reach(log.record.getByRole('button', { name: number }))
  await page.keyboard.press('Enter')
  await expect(gate.card).toContainText('鲍不平')
  await gate.reach(gate.card.getByRole('button', { name: /^D-2611-\d+$/ }))
  await page.keyboard.press('Enter')
  await expect(log.record).toContainText('反映欠付工程款')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(gate.card).toContainText('鲍不平')
})
