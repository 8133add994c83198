export type Person = { readonly name: string; readonly account: string; readonly password: string }
export type Post = 'administrator' | 'secrecyOfficer' | 'auditor' | 'office' | 'dutyOfficer'
export type People = Readonly<Record<Post, Person>>

/** Who works at the prepared book: names on the screen, sign-in names, and passwords that are already their own. */
export const people = {
  administrator: {
    name: '陈志强',
    account: 'chen.zhiqiang',

    password: '晨雾-Reservoir-41',
  },
  secrecyOfficer: { name: '何静', account: 'he.jing', password: '青石-Spillway-58' },
  auditor: { name: '高原', account: 'gao.yuan', password: '北渠-Culvert-73' },
  office: { name: '赵雯', account: 'zhao.wen', password: '东湖-Bridge-26' },
  dutyOfficer: { name: '张伟', account: 'zhang.wei', password: '南闸-Lantern-94' },
} as const satisfies People
