import { describe, expect, it } from 'vitest'
import { readingOf } from '../../../electron/accounts/pinyin.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import type { AddStaff } from '../../../shared/directory/contract.ts'
import { sectionRows, staffPage, staffRows } from '../../../shared/directory/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import { contextOf, given, now } from '../kernel/scenario.ts'
import { onTheStaff, staffOf } from './staff.ts'

describe('taking a list into the directory', () => {
  it('adds all of one batch under as few sections as there are', () =>
    given()
      .when('directory.import', {
        rows: [staffOf(), staffOf({ name: '李雷' }), staffOf({ name: '韩梅', section: '法规科' })],
      })
      .thenHappened(
        { kind: 'directory.added', v: 2, data: { staffId: 'D-7K2M-2611-1', sectionId: 'D-7K2M-2611-2' } },
        { kind: 'directory.added', data: { staffId: 'D-7K2M-2611-3', sectionId: 'D-7K2M-2611-2' } },
        { kind: 'directory.added', data: { staffId: 'D-7K2M-2611-4', sectionId: 'D-7K2M-2611-5' } },
      ))

  it('takes nobody where one is in it already, or twice in the batch', () => {
    given(onTheStaff(1))
      .when('directory.import', { rows: [staffOf({ name: '李雷' }), staffOf()] })
      .thenRefused('directory.row-refused', { row: 2, name: '张伟' })
    given()
      .when('directory.import', { rows: [staffOf(), staffOf({ name: '李雷' }), staffOf()] })
      .thenRefused('directory.row-refused', { row: 3, name: '张伟' })
    given()
      .when('directory.import', {
        rows: [staffOf({ phone: '13800138000' }), staffOf({ name: '李雷', phone: '138-0013-8000' })],
      })
      .thenRefused('directory.row-refused', { row: 2, name: '李雷' })
  })
})

describe('a directory of 5,000', () => {
  const given = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻']
  const person = (n: number): AddStaff => ({
    name: `${given[n % given.length]}${String.fromCodePoint(0x4e00 + Math.floor(n / given.length))}`,
    section: `第${n % 40}科`,
    post: '科员',
    rank: '二级科员',
    phone: '',
    shortPhone: String(8000 + (n % 900)),
  })

  it('goes in by batches of 200, and is shown page by page', () => {
    const state = emptyGeneralState()
    let number = 0
    const newItemId = () => `D-7K2M-2611-${++number}`
    for (let batch = 0; batch < 25; batch++) {
      const rows = Array.from({ length: 200 }, (_, n) => person(batch * 200 + n))
      const input = { rows: rows.map(row => ({ ...row, reading: readingOf(row.name) })) }
      const decision = decideGeneral(state, 'directory.import', input, contextOf({ newItemId }))
      if (!decision.ok) throw new Error(decision.code)
      for (const event of decision.events)
        evolveGeneral(state, event, { seq: batch, hash: '', at: now, actor: 'zhou.fang' })
    }
    expect(staffRows(state.directory)).toHaveLength(5_000)
    expect(sectionRows(state.directory, id => id)).toHaveLength(40)
    const page = () => staffPage(state.directory, { standing: 'current', text: 'z', offset: 100, limit: 100 })
    expect(page().total).toBeGreaterThan(300)
    expect(page().rows).toHaveLength(100)
  })
})
