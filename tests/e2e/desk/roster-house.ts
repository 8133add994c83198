import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** Who takes turns in the roster's tests; each has an account that belongs to him in the directory. */
export const turnTakers = {
  leaders: [
    { name: '李建明', account: 'li.jianming', password: '云台-Beacon-83' },
    { name: '王芳', account: 'wang.fang', password: '松涛-Ridge-29' },
    { name: '陈刚', account: 'chen.gang', password: '白沙-Summit-17' },
  ],
  officers: [
    { name: '孙丽', account: 'sun.li', password: '西堤-Harbour-37' },
    { name: '周强', account: 'zhou.qiang', password: '港湾-Kelp-4479' },
    { name: '吴敏', account: 'wu.min', password: '北门-Lattice-52' },
    { name: '郑平', account: 'zheng.ping', password: '南桥-Wicket-61' },
  ],
  gatekeepers: [
    { name: '冯涛', account: 'feng.tao', password: '东关-Hinge-7730' },
    { name: '褚卫', account: 'chu.wei', password: '西口-Latch-8842' },
    { name: '卫东', account: 'wei.dong', password: '北巷-Bolt-99151' },
  ],
} as const

type Taker = { readonly name: string; readonly account: string; readonly password: string }

/** The office enters them; in its window. */
export const enterStaff = async (page: Page): Promise<void> => {
  const people = [
    ...turnTakers.leaders.map(({ name }) => ({ name, rank: '正处级' as const })),
    ...[...turnTakers.officers, ...turnTakers.gatekeepers].map(({ name }) => ({
      name,
      rank: '二级科员' as const,
    })),
  ]
  for (const { name, rank } of people) {
    const answer = await page.evaluate(row => window.watchbook.call('directory.add', row), {
      name,
      rank,
      section: '综合科',
      post: '',
      phone: '',
      shortPhone: '',
    })
    expect(answer).toMatchObject({ ok: true })
  }
}

/** The administrator makes their accounts; in his window. */
export const makeTurnTakers = async (page: Page): Promise<void> => {
  const make = async (people: readonly Taker[], role: 'leader' | 'duty-officer' | 'gatekeeper') => {
    for (const person of people) {
      const answer = await page.evaluate(
        async ({ name, account, password, roles }) => {
          const { call } = window.watchbook
          const found = await call('directory.find', { text: name })
          const staffId = (found.ok && found.answer[0]?.staffId) || ''
          return call('account.create', { name, account, password, roles: [roles], oneTime: false, staffId })
        },
        { ...person, roles: role },
      )
      expect(answer).toMatchObject({ ok: true })
    }
  }
  await make(turnTakers.leaders, 'leader')
  await make(turnTakers.officers, 'duty-officer')
  await make(turnTakers.gatekeepers, 'gatekeeper')
}
