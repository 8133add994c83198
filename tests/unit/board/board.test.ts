import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Board } from '../../../shared/board/contract.ts'
import { boardEntry, boardOf } from '../../../shared/board/index.ts'
import { isIncomplete, isSettled } from '../../../shared/duty-log/index.ts'
import { instructionMatters } from '../../../shared/instruction/index.ts'
import { holderOf } from '../account/accounts.ts'
import { onTheStaff } from '../directory/staff.ts'
import { recorded } from '../duty-log/entries.ts'
import { acted, another, entry, forwardedTo, later, nilReported, struck } from '../duty-log/handling/acts.ts'
import { anyShift, playThrough } from '../duty-log/handling/any-shift.ts'
import { given } from '../instruction/instructions.ts'
import { happened, now, type Story, storyOf, timeZone } from '../kernel/scenario.ts'
import { shiftPlanned } from '../shift/shifts.ts'

const itemsDue = ({ due }: Board) => due.items.map(item => ('itemId' in item ? item.itemId : item.key))

const boardAt = ({ state, items }: Story, at = now): Board =>
  boardOf({
    state,
    now: at,
    timeZone,
    nameOf: account => account,
    matters: instructionMatters(state),
    entryOf: itemId => {
      const row = items.get(itemId)
      if (!row) throw new Error(`${itemId} has no row`)
      return boardEntry(row)
    },
    newest: (from, to) => {
      const rows = [...items.values()].filter(row => row.occurredAt >= from && row.occurredAt < to)
      return { total: rows.length, rows: rows.sort((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1)) }
    },
  })

const third = 'D-7K2M-2611-3'
const ofItem = (itemId: string, minutes: number, dueIn?: number) =>
  recorded({
    itemId,
    occurredAt: later(minutes),
    ...(dueIn === undefined ? {} : { dueAt: later(dueIn), followUp: true }),
  })

describe('what is to be done now', () => {
  it('has the overdue first, then what is due, then signatures, then what is due another day', () => {
    const board = boardAt(
      storyOf(
        ofItem(entry, -50, 2000),
        ofItem(another, -40, 30),
        ofItem(third, -30, -5),
        ofItem('D-7K2M-2611-4', -20),
        acted('forwarded', {
          itemId: 'D-7K2M-2611-4',
          at: later(-10),
          to: [{ key: '周芳（办公室）', name: '周芳', section: '办公室' }],
          type: 'document',
          occurredAt: later(-20),
        }),
      ),
    )
    expect(itemsDue(board)).toEqual([third, another, 'D-7K2M-2611-4', entry])
    expect(board.due).toMatchObject({ total: 4, overdue: 1, nearest: later(-5) })
    expect(board.due.items[2]).toMatchObject({
      by: 'receipt',
      since: later(-10),
      unsigned: [{ name: '周芳', section: '办公室' }],
    })
    expect(board.open.total).toBe(3)
  })

  it('is two items where a deadline runs and a signature is awaited', () => {
    const board = boardAt(storyOf(ofItem(entry, -20, 30), forwardedTo('周芳', '唐建军')))
    expect(board.due.items).toMatchObject([
      { by: 'deadline', dueAt: later(30), unsigned: [{ name: '周芳' }, { name: '唐建军' }] },
      { by: 'receipt', unsigned: [{ name: '周芳' }, { name: '唐建军' }] },
    ])
    expect([board.due.total, board.unsigned.total]).toEqual([2, 1])
  })

  it('is two items where a deadline runs and the signature has one of its own', () => {
    const signBy = later(20)
    const board = boardAt(
      storyOf(
        ofItem(entry, -20, 30),
        acted('forwarded', {
          itemId: entry,
          at: later(-10),
          to: [{ key: '周芳（办公室）', name: '周芳', section: '办公室' }],
          signWithinMinutes: 30,
          type: 'document',
          occurredAt: later(-20),
        }),
      ),
    )
    expect(board.due.items).toMatchObject([
      { by: 'signature', key: `receipt:${entry}`, startedAt: later(-10), dueAt: signBy, rule: 'unit' },
      { by: 'deadline', key: `deadline:${entry}`, dueAt: later(30) },
    ])
    expect(board.due).toMatchObject({ total: 2, overdue: 0, nearest: signBy })
  })

  it('says who acknowledged the alarm last', () => {
    const key = `deadline:${entry}`
    const seen = happened(
      { kind: 'alarm.acknowledged', v: 2, data: { key, kind: 'due', keys: [key] } },
      { at: later(-1), actor: 'li.lei' },
    )
    expect(boardAt(storyOf(ofItem(entry, -20, 3), seen)).due.items[0]).toMatchObject({
      seen: { byName: 'li.lei', at: later(-1) },
    })
  })

  it('forgets what was struck', () => {
    const board = boardAt(storyOf(ofItem(entry, -20, 30), struck()))
    expect([board.due.total, board.open.total]).toEqual([0, 0])
  })
})

describe('what is under way', () => {
  it('lists open incidents and tracked instructions apart; one that was only noted is an open matter as others are', () => {
    const board = boardAt(
      storyOf(
        recorded({ itemId: entry, type: 'incident', occurredAt: later(-30), followUp: true }),
        recorded({ itemId: another, type: 'instruction', occurredAt: later(-20), followUp: true }),
        recorded({ itemId: third, occurredAt: later(-10), followUp: true }),
        given({ itemId: 'D-7K2M-2611-8', dueAt: later(60) }),
      ),
    )
    expect(board.incidents.items.map(({ itemId }) => itemId)).toEqual([entry])
    expect(board.instructions).toMatchObject({
      total: 1,
      items: [{ itemId: 'D-7K2M-2611-8', instructor: '李建明', to: '刘洋、王强', dueAt: later(60) }],
    })
    expect(board.open.items.map(({ itemId }) => itemId)).toEqual([another, third])
    expect(board.open.total).toBe(3)
    expect(board.due.items).toMatchObject([
      { by: 'instruction', clock: 'convey', itemId: 'D-7K2M-2611-8' },
      { by: 'instruction', clock: 'due', itemId: 'D-7K2M-2611-8' },
    ])
  })

  it('lists what lacks something with what, since when', () => {
    const board = boardAt(storyOf(recorded({ missing: ['phone', 'result'] })))
    expect(board.incomplete).toMatchObject({
      total: 1,
      items: [{ missing: ['phone', 'result'], since: now }],
    })
  })

  it('is a list of no more than one can work through, with the true total', () => {
    const many = Array.from({ length: 40 }, (_, n) => ofItem(`D-7K2M-2611-${n + 1}`, -60 + n, 30 + n))
    const { due } = boardAt(storyOf(...many))
    expect([due.total, due.items.length, due.items[0]]).toMatchObject([40, 30, { itemId: entry }])
  })
})

describe('today', () => {
  it('is the running duty day, and the date that it is', () => {
    const { today } = boardAt(storyOf(), '2026-11-23T18:00:00.000Z')
    expect(today).toMatchObject({ day: '2026-11-23', date: '2026-11-24', kind: 'work', isMadeUp: false })
    expect(today.holiday).toEqual({ day: '2027-01-01', name: '元旦', inDays: 38, isComputed: true })
  })

  it.each([
    ['2026-10-03', { kind: 'statutory', name: '国庆节', isMadeUp: false }],
    ['2026-10-10', { kind: 'work', isMadeUp: true }],
    ['2026-11-22', { kind: 'rest', isMadeUp: false }],
  ])('%s is what the calendar says', (date, expected) =>
    expect(boardAt(storyOf(), `${date}T02:00:00.000Z`).today).toMatchObject(expected),
  )

  it('has its entries, the weather of it, and who signed 无事', () => {
    const { today } = boardAt(
      storyOf(
        recorded({ itemId: another, type: 'public-information', text: '蓝色预警', occurredAt: later(-30) }),
        recorded({ itemId: third, type: 'public-information', text: '昨日', occurredAt: later(-60 * 24) }),
        nilReported(),
      ),
    )
    expect(today.notices.map(({ what }) => what)).toEqual(['蓝色预警'])
    expect(today.entries).toBe(2)
    expect(today.nil).toMatchObject({ from: later(-120), to: later(-60) })
  })

  it('has the list of shifts around it', () => {
    const { today } = boardAt(storyOf(holderOf('office', '赵雯', 'zhao.wen'), onTheStaff(1), shiftPlanned()))
    expect(today.shifts.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-23', '2026-11-24'])
    expect(today.shifts[1]?.posts['duty-officer'].shift?.name).toBe('张伟')
  })
})

it('counts exactly what folding the rows gives, whatever acts came', () => {
  fc.assert(
    fc.property(anyShift, steps => {
      const { state, rows } = playThrough(steps)
      const board = boardAt({ ...storyOf(), state, items: rows }, later(300))
      const all = [...rows.values()]
      const open = all.filter(({ handling }) => handling.stage === 'open')
      const unsigned = all.filter(
        ({ handling }) =>
          !isSettled(handling.stage) && handling.forwardings.some(({ acknowledged }) => !acknowledged),
      )
      const timed = open.filter(({ handling }) => handling.deadline)
      expect(board.open.total).toBe(open.length)
      expect(board.incidents.total).toBe(open.filter(({ type }) => type === 'incident').length)
      expect(board.instructions.total).toBe(0)
      expect(board.incomplete.total).toBe(all.filter(isIncomplete).length)
      expect(board.unsigned.total).toBe(unsigned.length)
      expect(board.due.total).toBe(timed.length + unsigned.length)
      expect(board.due.overdue).toBe(
        timed.filter(({ handling }) => (handling.deadline?.dueAt ?? '') <= later(300)).length,
      )
      expect(new Set(board.due.items.map(({ key }) => key)).size).toBe(board.due.items.length)
    }),
  )
})
