import { describe, expect, it } from 'vitest'
import { isFiltered, logQuery, noFilter, type Scope } from '../../../../renderer/duty-log/log-query.ts'
import { logRow, pendingRow } from '../../../../renderer/duty-log/log-row.ts'
import {
  firstLogState,
  type LogAct,
  type LogState,
  logReducer,
} from '../../../../renderer/duty-log/log-state.ts'
import { choiceOf, guessChoice, typeOf } from '../../../../renderer/duty-log/type-choices.ts'
import { dutyDayRange } from '../../../../shared/calendar/index.ts'
import { entryPage } from '../../../../shared/duty-log/contract.ts'
import { entryTypeIds } from '../../../../shared/duty-log/entry-types.ts'
import { around, now, shownEntry, timeZone } from './entries.ts'

const day = dutyDayRange(now, timeZone)
const listed = (scope: Scope) => ({ scope, day, timeZone })
const asking = { act: 'close', asked: 7 } as const
const following = (...acts: LogAct[]): LogState => acts.reduce(logReducer, firstLogState)

describe('what the list asks for', () => {
  it('is the duty day, newest first', () =>
    expect(logQuery(listed('day'), noFilter)).toEqual({ from: day.from, to: day.to, order: 'newest' }))

  it('is of any day where it lacks something', () =>
    expect(logQuery(listed('incomplete'), noFilter)).toMatchObject({
      states: ['incomplete'],
      from: '2000-01-01T00:00:00.000Z',
    }))

  it('is always what the contract takes', () => {
    for (const scope of ['day', 'incomplete', 'all'] as const)
      expect(
        entryPage.safeParse({
          ...logQuery(listed(scope), { type: 'patrol', text: ' 泵站 ' }),
          offset: 0,
          limit: 100,
        }).success,
      ).toBe(true)
  })

  it('is narrowed by what stands in the filter row, white space aside', () => {
    expect(logQuery(listed('day'), { type: 'patrol', text: ' 泵站 ' })).toMatchObject({
      types: ['patrol'],
      text: '泵站',
    })
    expect(isFiltered({ type: 'any', text: '  ' })).toBe(false)
  })

  it('is a period of whole duty days, of one person, sorted by a column', () => {
    const period = { first: '2026-11-01', last: '2026-11-22' }
    const person = { account: 'zhang.wei', name: '张伟' }
    const sort = { column: 'by', order: 'ascending' } as const
    expect(logQuery({ ...listed('period'), period }, { ...noFilter, person }, sort)).toEqual({
      from: '2026-11-01T00:30:00.000Z',
      to: '2026-11-23T00:30:00.000Z',
      order: 'newest',
      people: ['zhang.wei'],
      sort: { by: 'person', order: 'ascending' },
    })
    expect(logQuery(listed('day'), noFilter, { column: 'time', order: 'ascending' }).order).toBe('oldest')
  })
})

describe('a line of the list', () => {
  it('shows the time alone on its own day and the date too on another', () => {
    expect(logRow(shownEntry(), { ...around, day: '2026-11-23' }).time).toBe('14:02')
    const atNight = shownEntry({ occurredAt: '2026-11-23T18:10:00.000Z' })
    expect(logRow(atNight, { ...around, day: '2026-11-23' }).time).toBe('11-24 02:10')
  })

  it('is one line, however many the text has', () =>
    expect(logRow(shownEntry({ text: '一\n\n二\t三' }), around).text).toBe('一 二 三'))

  it('is not made again for an entry that did not change, but for another day', () => {
    const entry = shownEntry()
    expect(logRow(entry, around)).toBe(logRow(entry, around))
    expect(logRow(entry, { ...around, day: '2026-11-23' }).time).toBe('14:02')
  })

  it('says that it was corrected and which way the call went', () => {
    const { earlier: _none, ...statement } = shownEntry()
    const row = logRow(shownEntry({ earlier: [statement], elements: { direction: 'out' } }), around)
    expect(row).toMatchObject({ isCorrected: true, type: '去电' })
  })

  it('of 待补 says what lacks and for how long', () =>
    expect(pendingRow(shownEntry({ missing: ['phone', 'result'] }), around)).toMatchObject({
      lacks: '缺对方电话、处理结果',
      since: '28 分',
    }))
})

describe('the state of the duty log', () => {
  it('shows what was just saved, whatever the list was narrowed to', () => {
    const state = following(
      { kind: 'day', day: '2026-11-01' },
      { kind: 'filter', filter: { type: 'patrol', text: '泵站' } },
      { kind: 'saved', itemId: 'D-1' },
    )
    expect(state).toEqual({ scope: 'day', filter: noFilter, current: 'D-1', detail: { kind: 'new' } })
  })

  it('lets an open record follow the current row, and leaves an open form alone', () => {
    expect(
      following(
        { kind: 'open', detail: { kind: 'record', itemId: 'D-1' } },
        { kind: 'current', itemId: 'D-2' },
      ).detail,
    ).toEqual({ kind: 'record', itemId: 'D-2' })
    expect(
      following({ kind: 'open', detail: { kind: 'new' } }, { kind: 'current', itemId: 'D-2' }).detail,
    ).toEqual({ kind: 'new' })
  })

  it('gives the list the focus when something beside it closes, every time', () => {
    const once = following({ kind: 'open', detail: { kind: 'new' } }, { kind: 'close' })
    expect(once.detail).toEqual({ kind: 'none' })
    expect(logReducer(once, { kind: 'close' }).listAsked).not.toBe(once.listAsked)
  })

  it('shows the record after its correction', () =>
    expect(following({ kind: 'corrected', itemId: 'D-1' })).toMatchObject({
      current: 'D-1',
      detail: { kind: 'record', itemId: 'D-1' },
    }))
})

describe('the type of an entry', () => {
  it.each([
    ['接东湖泵站来电：2号机组振动偏大', 'telephone'],
    ['致电设备科，请派人检查', 'telephone-out'],
    ['东湖泵站来电，已致电设备科', 'telephone'],
    ['办公楼、配电间巡查，未见异常', 'patrol'],
    ['', 'other'],
  ])('is guessed from %s', (text, type) => expect(guessChoice(text)).toBe(type))

  it('is guessed from the beginning, however long the paste', () => {
    const paste = '水'.repeat(1_000_000)
    expect(guessChoice(`来电${paste}`)).toBe('telephone')
    expect(guessChoice(`${paste}来电`)).toBe('other')
  })

  it('comes back as it was chosen', () => {
    for (const type of entryTypeIds) expect(typeOf(choiceOf(type, {}))).toBe(type)
    expect(choiceOf('telephone', { direction: 'out' })).toBe('telephone-out')
  })
})

describe('an act that another view asked for', () => {
  const shown: LogAct = { kind: 'show', itemId: 'A', day: undefined, acting: asking }

  it('stands with the record and leaves the focus to its form', () => {
    expect(following(shown).detail).toEqual({ kind: 'record', itemId: 'A', acting: asking })
    expect(following(shown).listAsked).toBeUndefined()
    expect(following(shown, { kind: 'current', itemId: 'A' }).detail).toMatchObject({ acting: asking })
  })

  it('is forgotten with the next row', () =>
    expect(
      following(shown, { kind: 'current', itemId: 'B' }, { kind: 'current', itemId: 'A' }).detail,
    ).toEqual({ kind: 'record', itemId: 'A' }))
})
