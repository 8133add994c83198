import { describe, expect, it } from 'vitest'
import { dueBeside, dueChip, dueMatter, dueRule, dueState } from '../../../renderer/board/due-state.ts'
import { actOf } from '../../../renderer/board/use-due-act.ts'
import { personMeant } from '../../../renderer/directory/staff-meant.ts'
import { cellAfter, mondayOf, shiftView, viewAt } from '../../../renderer/shift/shift-state.ts'
import type { DueItem, EntryDue } from '../../../shared/board/contract.ts'

const ladder = { duePart: 3, urgentPart: 6, urgentLeastMinutes: 5, repeatPart: 3 }
const at = (clock: string): string => `2026-11-23T${clock}:00.000Z`
const around = (clock: string) => ({ now: at(clock), timeZone: 'Asia/Shanghai' })

/** From 14:00 to 15:00 in Shanghai. */
const deadline = (seenAt?: string): EntryDue => ({
  itemId: 'D-7K2M-2611-318',
  occurredAt: at('06:00'),
  type: 'inspection',
  what: '补做值班电话录音备份',
  unsigned: [],
  key: 'deadline:D-7K2M-2611-1',
  by: 'deadline',
  startedAt: at('06:00'),
  dueAt: at('07:00'),
  rule: '§8.8',
  ...(seenAt !== undefined && { seen: { byName: '张伟', at: at(seenAt) } }),
})
const receipt: EntryDue = {
  itemId: 'D-7K2M-2611-412',
  occurredAt: at('05:00'),
  type: 'document',
  what: '防汛物资调拨',
  unsigned: [{ name: '周芳', section: '办公室' }],
  key: 'receipt:D-7K2M-2611-1',
  by: 'receipt',
  since: at('05:34'),
}

const letter: DueItem = {
  by: 'mail',
  itemId: 'D-7K2M-2611-9',
  key: 'mail:D-7K2M-2611-9',
  what: '待值班员签收：信件 1件',
  startedAt: at('06:00'),
  dueAt: at('07:00'),
  rule: '§6.6',
}

describe('an item of the board', () => {
  it('of the mail says what is to be signed for, by which rule and until when', () => {
    expect(dueMatter(letter)).toBe('待值班员签收：信件 1件')
    expect(dueRule(letter)).toBe('D-2611-9 §6.6')
    expect(dueState(letter, at('06:51'), ladder)).toBe('urgent')
    expect(dueBeside(letter, 'urgent', around('06:51'))).toBe('15:00 前')
  })

  it.each([
    ['06:10', 'notice', '还剩 50 分', '15:00 前'],
    ['06:41', 'due', '还剩 19 分', '15:00 前'],
    ['06:51', 'urgent', '还剩 9 分', '15:00 前'],
    ['07:06', 'urgent', '超 6 分', '15:00 到期'],
  ] as const)('at %s is %s: %s, %s', (clock, state, chip, beside) => {
    expect(dueState(deadline(), at(clock), ladder)).toBe(state)
    expect(dueChip(deadline(), around(clock))).toBe(chip)
    expect(dueBeside(deadline(), state, around(clock))).toBe(beside)
  })

  it('says who has seen this call of it, and calls anew at the next rung', () => {
    const seen = deadline('06:52')
    expect(dueState(seen, at('06:53'), ladder)).toBe('seen')
    expect(dueBeside(seen, 'seen', around('06:53'))).toBe('15:00 前 张伟 14:52 已看到')
    expect(dueState(seen, at('07:00'), ladder)).toBe('urgent')
  })

  it('that waits for a signature counts from its forwarding', () => {
    expect(dueState(receipt, at('06:00'), ladder)).toBe('notice')
    expect(dueChip(receipt, around('06:00'))).toBe('已计时 26 分')
    expect(dueBeside(receipt, 'notice', around('06:00'))).toBe('13:34 转办')
    expect(dueMatter(receipt)).toBe('待签收：防汛物资调拨')
    expect(dueRule(receipt)).toBe('D-2611-412 → 周芳（办公室） 单位设置')
  })

  it('names its type, its number and its rule', () => {
    expect(dueMatter(deadline())).toBe('查岗：补做值班电话录音备份')
    expect(dueRule(deadline())).toBe('D-2611-318 §8.8')
  })

  it.each([
    ['who is waited for', 'D-7K2M-2611-1', 'acknowledge'],
    ['a namesake of whom is waited for', 'D-7K2M-2611-2', 'acknowledge-on-paper'],
    ['of whom only the name is known', undefined, 'acknowledge'],
  ] as const)('is signed for by the one %s', (_, staffId, act) => {
    const unsigned = [{ name: '周芳', section: '办公室', staffId: 'D-7K2M-2611-1' }]
    const session = { name: '周芳', ...(staffId !== undefined && { staffId }) }
    expect(actOf({ by: 'receipt', unsigned }, session)).toBe(act)
  })

  it('of another day bears its date', () =>
    expect(
      dueBeside(deadline(), 'urgent', { now: '2026-11-24T01:00:00.000Z', timeZone: 'Asia/Shanghai' }),
    ).toBe('11-23 15:00 到期'))
})

describe('the weeks of the list of shifts', () => {
  const view = viewAt('2026-11-25')

  it('begin on a Monday', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(view.from).toBe('2026-11-23')
  })

  it('follow the arrows past their ends', () => {
    const down = cellAfter('ArrowDown', { day: '2026-12-06', post: 'leader' })
    expect(down).toEqual({ day: '2026-12-07', post: 'leader' })
    if (down) expect(shiftView(view, { kind: 'move', to: down }).from).toBe('2026-12-07')
    const up = cellAfter('ArrowUp', { day: '2026-11-23', post: 'leader' })
    if (up) expect(shiftView(view, { kind: 'move', to: up }).from).toBe('2026-11-09')
  })

  it('stay at the first and the last post', () => {
    expect(cellAfter('ArrowLeft', view.current)?.post).toBe('leader')
    expect(cellAfter('ArrowRight', { day: '2026-11-25', post: 'gatekeeper' })?.post).toBe('gatekeeper')
    expect(cellAfter('a', view.current)).toBeUndefined()
  })

  it('go on to the next day with the form still open once a shift was saved', () => {
    const open = shiftView(view, { kind: 'open', cell: { day: '2026-12-06', post: 'gatekeeper' } })
    expect(shiftView(open, { kind: 'saved' })).toMatchObject({
      from: '2026-12-07',
      current: { day: '2026-12-07', post: 'gatekeeper' },
      isOpen: true,
    })
  })
})

describe('a typed person', () => {
  const match = (staffId: string, name: string, section: string) => ({ staffId, name, section, post: '' })
  const two = [match('D-7K2M-2611-1', '张伟', '办公室'), match('D-7K2M-2611-2', '张伟', '河道科')]

  it('is meant by the name alone where only one bears it', () =>
    expect(personMeant(' 张伟 ', two.slice(0, 1))).toMatchObject({ ok: true, staffId: 'D-7K2M-2611-1' }))

  it('is told from a namesake by the section', () => {
    expect(personMeant('张伟（河道科）', two)).toMatchObject({ ok: true, staffId: 'D-7K2M-2611-2' })
    expect(personMeant('张伟', two)).toEqual({
      ok: false,
      why: '名册中不止一位，从列出的人中选',
      isAmbiguous: true,
    })
  })

  it('whom nobody knows is said to be unknown', () =>
    expect(personMeant('章伟', two)).toEqual({
      ok: false,
      why: '名册中没有这个人',
      isAmbiguous: false,
    }))
})
