import { expect } from '@playwright/test'
import { VehicleGate } from '../pages/vehicle-gate.ts'
import { colleagues, createAccounts } from './colleagues.ts'
import type { Desk } from './desk.ts'

/** 周芳 is on the staff with her car, and the office has an official one; the gatekeeper sits at the window. */
export const gateWithVehicles = async (desk: Desk, env: { readonly WATCHBOOK_CLOCK?: string } = {}) => {
  const { gatekeeper } = colleagues
  const { page } = await desk.open({ env })
  await desk.signInAs('administrator')
  await createAccounts(page, [gatekeeper])
  await desk.frame.lock()
  await desk.signInAs('office')
  const answers = await page.evaluate(async () => {
    const { call } = window.watchbook
    const said = { name: '周芳', section: '办公室', post: '科员', phone: '', shortPhone: '8102' }
    const added = await call('directory.add', said)
    const staff = await call('directory.find', { text: '周芳' })
    const ownerId = staff.ok ? (staff.answer[0]?.staffId ?? '') : ''
    const own = await call('vehicle.add', { plate: '津B1K234', kind: 'staff', ownerId, placeId: 'shed' })
    const official = { plate: '津A00001', kind: 'official', section: '办公室', placeId: 'official' } as const
    return [added, own, await call('vehicle.add', official)]
  })
  for (const answer of answers) expect(answer).toMatchObject({ ok: true })
  await desk.frame.lock()
  await desk.signIn.signIn(gatekeeper.account, gatekeeper.password)
  await desk.frame.rail.waitFor()
  return { page, gate: new VehicleGate(page) }
}
