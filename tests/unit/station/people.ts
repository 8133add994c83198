import type { PreparedSetUp } from '../../../shared/station/index.ts'

type Person = PreparedSetUp['people'][number]

const person = (post: Person['post'], name: string, account: string): Person => ({
  post,
  name,
  account,
  verifier: 'c'.repeat(64),
  reading: { full: account.replace('.', ''), initials: account.slice(0, 1) },
})

export const fivePeople: readonly Person[] = [
  person('administrator', '何静', 'he.jing'),
  person('secrecy-officer', '林涛', 'lin.tao'),
  person('auditor', '吴敏', 'wu.min'),
  person('office', '陈蓉', 'chen.rong'),
  person('duty-officer', '张伟', 'zhang.wei'),
]

/** A set-up that passes; `changed` names what matters. */
export const setUpOf = (changed: Partial<PreparedSetUp> = {}): PreparedSetUp => ({
  unit: '云澜区水务局',
  stationName: '值班室',
  stationLetter: 'D',
  timeZone: 'Asia/Shanghai',
  people: fivePeople,
  ...changed,
})

/** The five with some of them changed, by post. */
export const peopleWith = (changes: Partial<Record<Person['post'], Partial<Person>>>): readonly Person[] =>
  fivePeople.map(one => ({ ...one, ...changes[one.post] }))
