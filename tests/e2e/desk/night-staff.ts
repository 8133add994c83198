import type { Page } from '@playwright/test'
import type { InputOf } from '../../../shared/contract.ts'
import type { Desk } from './desk.ts'
import { expect } from './test.ts'

/** 李建明 is the leader on duty, 刘洋 and 王强 carry out; 刘洋 has an account of his own. */
export const nightStaff = {
  leader: { name: '李建明', account: 'li.jianming', password: '云台-Beacon-83' },
  worker: { name: '刘洋', account: 'liu.yang', password: '西堤-Harbour-37' },
} as const

const staff: readonly InputOf<'directory.add'>[] = [
  {
    name: '李建明',
    section: '局领导',
    post: '副局长',
    rank: '副处级',
    phone: '13900008301',
    shortPhone: '8301',
  },
  { name: '刘洋', section: '设备科', post: '科长', rank: '正科级', phone: '13900008212', shortPhone: '8212' },
  { name: '王强', section: '供水科', post: '科员', phone: '13900008215', shortPhone: '8215' },
]

type Options = {
  readonly env?: Readonly<Record<string, string>>
  /** Whether the list of shifts names the leader for 23 November. */
  readonly hasLeader?: boolean
}

/** They are on the staff and on the list; the duty officer sits here. */
export const withNightStaff = async (desk: Desk, { env = {}, hasLeader = true }: Options = {}) => {
  const { page, app } = await desk.open({ env })
  await desk.signInAs('office')
  const ids = await addStaff(page)
  if (hasLeader) await planLeader(page, ids[0] ?? '')
  await desk.frame.lock()
  await desk.signInAs('administrator')
  await createAccount(page, { ...nightStaff.leader, roles: ['leader'], staffId: ids[0] ?? '' })
  await createAccount(page, { ...nightStaff.worker, roles: [], staffId: ids[1] ?? '' })
  await desk.frame.lock()
  await desk.signInAs('dutyOfficer')
  return { page, app, ids }
}

const addStaff = async (page: Page): Promise<readonly string[]> => {
  for (const person of staff) {
    const answer = await page.evaluate(input => window.watchbook.call('directory.add', input), person)
    expect(answer).toMatchObject({ ok: true })
  }
  return page.evaluate(
    async names => {
      const found = await window.watchbook.call('directory.list', { standing: 'current' })
      const rows = found.ok ? found.answer : []
      return names.map(name => rows.find(row => row.name === name)?.staffId ?? '')
    },
    staff.map(({ name }) => name),
  )
}

const planLeader = async (page: Page, staffId: string): Promise<void> => {
  const planned = await page.evaluate(
    id =>
      window.watchbook.call('shift.plan', { day: '2026-11-23', post: 'leader', staffId: id, reason: '补排' }),
    staffId,
  )
  expect(planned).toMatchObject({ ok: true })
}

type NewAccount = Omit<InputOf<'account.create'>, 'oneTime'>

const createAccount = async (page: Page, account: NewAccount): Promise<void> => {
  const answer = await page.evaluate(
    input => window.watchbook.call('account.create', { ...input, oneTime: false }),
    account,
  )
  expect(answer).toMatchObject({ ok: true })
}
