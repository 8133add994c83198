import { describe, expect, it } from 'vitest'
import { dayRows } from '../../../../renderer/sheet/day-rows.ts'
import { paperTime, stampOn } from '../../../../renderer/sheet/paper-dates.ts'
import { shownEntry } from '../../../../shared/duty-log/index.ts'
import type { DutyDaySheet } from '../../../../shared/sheet/contract.ts'
import { corrected, recorded } from '../../duty-log/entries.ts'
import { happened, storyOf, timeZone } from '../../kernel/scenario.ts'

type Steps = readonly ReturnType<typeof recorded>[]

const sheetOf = (steps: Steps, taken: DutyDaySheet['taken'] = []): DutyDaySheet => ({
  kind: 'duty-day',
  unit: '云澜区水务局',
  demo: false,
  printed: 0,
  day: '2026-11-23',
  from: '2026-11-23T00:30:00.000Z',
  to: '2026-11-24T00:30:00.000Z',
  posts: [],
  entries: [...storyOf(...steps).items.values()].map(row => shownEntry(row, () => '张伟')),
  taken,
})

const rowsOf = (...steps: Steps) => dayRows(sheetOf(steps), timeZone)

describe('the rows of a duty record', () => {
  it('are numbered by their time, and a new date stands before its first', () => {
    const [evening, midnight] = ['2026-11-23T15:59:59.999Z', '2026-11-23T16:00:00.000Z']
    const rows = rowsOf(
      recorded({ itemId: 'D-7K2M-2611-2', text: '零点交接', occurredAt: midnight }),
      recorded({ itemId: 'D-7K2M-2611-1', text: '晚间巡查', occurredAt: evening }),
    )
    expect(rows).toMatchObject([
      { kind: 'row', number: '1', time: '23:59', content: '晚间巡查' },
      { kind: 'date', date: '2026年11月24日　星期二' },
      { kind: 'row', number: '2', time: '00:00', content: '零点交接' },
    ])
  })

  it('keep struck text, with who struck it and why', () =>
    expect(
      rowsOf(
        recorded({ text: '重复登记' }),
        happened(
          { kind: 'duty-log.struck', v: 1, data: { itemId: 'D-7K2M-2611-1', reason: '记重了' } },
          { seq: 2 },
        ),
      ),
    ).toMatchObject([{ isStruck: true, content: '重复登记', handling: '作废（14:31张伟）：记重了' }]))

  it('show the newest text of what was corrected, and that it was', () =>
    expect(
      rowsOf(recorded({ text: '东湖泵站' }), corrected({ text: '西堤泵站', revision: 2 }, { seq: 2 })),
    ).toMatchObject([{ content: '西堤泵站', notes: ['改1次，末次14:31张伟：笔误'] }]))

  it('mark an incident and say what lacks', () =>
    expect(rowsOf(recorded({ type: 'incident', text: '主管爆裂', missing: ['place'] }))).toMatchObject([
      { type: '突发事件', content: '▲ 主管爆裂', handling: '待补：地点' },
    ]))

  it('say what came of a matter, each saying with one mark behind it', () =>
    expect(
      rowsOf(
        recorded({
          type: 'telephone',
          text: '居民来电',
          elements: { unit: '居民', result: '已转供水科。' },
          followUp: true,
        }),
      ),
    ).toMatchObject([{ source: '居民', handling: '已转供水科；待办' }]))

  it('go on in further rows where the text is long, under one number', () => {
    const rows = rowsOf(recorded({ text: '值班员逐项核对水位。'.repeat(100) }))
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.map(row => row.kind === 'row' && [row.number, row.type]).slice(0, 2)).toEqual([
      ['1', '其他'],
      ['', '（续）'],
    ])
    expect(rows.map(row => (row.kind === 'row' ? row.content : '')).join('')).toBe(
      '值班员逐项核对水位。'.repeat(100),
    )
  })

  it('are none on a day without entries', () => expect(rowsOf()).toEqual([]))

  it('tell who took which post, among the entries by its time', () => {
    const taken = {
      line: 9,
      seq: 9,
      at: '2026-11-23T00:35:00.000Z',
      post: 'duty-officer',
      how: 'handover',
      itemId: 'D-7K2M-2611-3',
      incomingName: '张伟',
      outgoingName: '陈志强',
      items: 9,
      special: 3,
      hasDisagreement: false,
      remarks: 0,
    } as const
    expect(dayRows(sheetOf([recorded()], [taken]), timeZone)).toMatchObject([
      {
        time: '08:35',
        type: '交接',
        content: '值班员由陈志强交张伟，移交9项，特别事项3项',
        handling: '双方已签',
      },
      { number: '2', time: '14:31' },
    ])
  })
})

it('on paper dates are written out', () => {
  expect(paperTime('2026-11-02T23:05:00.000Z', timeZone)).toBe('2026年11月3日 7时05分')
  expect(stampOn('2026-11-02T23:05:00.000Z', '2026-11-03', timeZone)).toBe('07:05')
  expect(stampOn('2026-11-02T23:05:00.000Z', '2026-11-02', timeZone)).toBe('11-03 07:05')
})
