import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Those who come to the unit after its set-up: by whom the posts are relieved. */
export const colleagues = {
  dutyOfficer: { name: '李娜', account: 'li.na', password: '西堤-Harbour-37', roles: ['duty-officer'] },
  thirdOfficer: { name: '王浩', account: 'wang.hao', password: '港湾-Kelp-4479', roles: ['duty-officer'] },
  gatekeeper: { name: '赵敏', account: 'zhao.min', password: '北门-Lattice-52', roles: ['gatekeeper'] },
  nextGatekeeper: { name: '孙强', account: 'sun.qiang', password: '南桥-Wicket-61', roles: ['gatekeeper'] },
  leader: { name: '李建明', account: 'li.jianming', password: '云台-Beacon-83', roles: ['leader'] },
  nextLeader: { name: '周立国', account: 'zhou.liguo', password: '松涛-Ridge-29', roles: ['leader'] },
} as const

export type Colleague = (typeof colleagues)[keyof typeof colleagues]

/** Their accounts, made in the administrator's window. */
export const createAccounts = async (page: Page, people: readonly Colleague[]): Promise<void> => {
  for (const person of people) {
    const answer = await page.evaluate(
      ({ roles, ...rest }) =>
        window.watchbook.call('account.create', { ...rest, roles: [...roles], oneTime: false }),
      person,
    )
    expect(answer).toMatchObject({ ok: true })
  }
}
