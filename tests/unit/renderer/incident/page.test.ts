import { describe, expect, it } from 'vitest'
import {
  everyInWords,
  figureOf,
  lookOf,
  markOf,
  nearestOf,
} from '../../../../renderer/incident/clock-words.ts'
import { dialOf } from '../../../../renderer/incident/dial-of.ts'
import { guessKind } from '../../../../renderer/incident/guess-kind.ts'
import {
  firstIncidentState,
  type IncidentAct,
  incidentReducer,
} from '../../../../renderer/incident/incident-state.ts'
import { mainActOf } from '../../../../renderer/incident/one/main-act.ts'
import { reportRows } from '../../../../renderer/incident/report-rows.ts'
import { at, type Night, night } from '../../incident/night.ts'
import { timeZone } from '../../kernel/scenario.ts'

const rowsOf = (of: Night) => {
  const view = of.view()
  const around = { now: of.room.now(), timeZone }
  return reportRows(view, nearestOf(view.clocks), view.ladder, around).map(
    ({ name, mark, when, state, report, drafts }) =>
      `${name} ${mark} ${when} ${state}${report ? ' 有稿' : ''}${drafts ? ` 可拟${drafts}` : ''}`,
  )
}
const mainOf = (of: Night) => {
  const view = of.view()
  return mainActOf(view, nearestOf(view.clocks))?.label
}
const oral = { to: '区总值班室', phone: '6001', takenBy: '王敏', text: '主管爆裂' }

/** The first report is drafted, approved by telephone, sent. */
const sendFirst = (of: Night): void => {
  const { itemId, done } = of
  done('incident.draft-report', { itemId, form: 'first', text: '首报' })
  done('incident.approve-report', { itemId, report: 1, seen: 1, way: 'telephone', approver: '李建明' })
  done('incident.send-report', { itemId, report: 1, seen: 2, to: '区总值班室', way: 'fax' })
}

describe('what the page offers next', () => {
  it('is the oral report first, then the first report step by step, then the follow-up', () => {
    const of = night()
    expect(mainOf(of)).toBe('登记口头首报')
    of.at('02:20')
    of.done('incident.report-orally', { itemId: of.itemId, ...oral })
    expect(mainOf(of)).toBe('拟首报')
    of.done('incident.draft-report', { itemId: of.itemId, form: 'first', text: '首报' })
    expect(mainOf(of)).toBe('首报：签发')
    of.done('incident.return-report', { itemId: of.itemId, report: 1, seen: 1, reason: '写明影响' })
    expect(mainOf(of)).toBe('首报：改稿')
    of.done('incident.draft-report', { itemId: of.itemId, report: 1, seen: 2, form: 'first', text: '改' })
    of.done('incident.approve-report', {
      itemId: of.itemId,
      report: 1,
      seen: 3,
      way: 'telephone',
      approver: '李建明',
    })
    expect(mainOf(of)).toBe('首报：报出')
    of.done('incident.send-report', { itemId: of.itemId, report: 1, seen: 4, to: '区总值班室', way: 'fax' })
    expect(mainOf(of)).toBe('拟续报一')
  })

  it('is nothing once it is over', () => {
    const of = night()
    of.done('incident.close', { itemId: of.itemId, by: 'decision', leader: '李建明', words: '误报' })
    expect(mainOf(of)).toBeUndefined()
  })
})

describe('limits and reports', () => {
  it('stand in one row where the report answers to the limit; the nearest one stands above', () => {
    const of = night()
    expect(rowsOf(of)).toEqual([
      '书面首报 notice 03:10 前 还剩 1 时 00 分 可拟first',
      '续报一 notice 04:10 前 还剩 2 时 00 分，每 2 小时',
      '终报 open  处置结束后',
    ])
    of.at('02:20')
    of.done('incident.draft-report', { itemId: of.itemId, form: 'first', text: '首报' })
    expect(rowsOf(of)[0]).toBe('书面首报 notice 03:10 前 待签发 有稿')
  })

  it('say how they were kept: in time, or how much too late', () => {
    const of = night()
    of.at('02:35')
    of.done('incident.report-orally', { itemId: of.itemId, ...oral })
    of.at('03:21')
    sendFirst(of)
    expect(rowsOf(of).slice(0, 2)).toEqual(['口头首报 fine 02:35 按时', '书面首报 due 03:21 超 11 分 有稿'])
  })

  it('are marked as their alarm is', () => {
    const of = night()
    const [first] = of.view().clocks
    if (!first) throw new Error('there is no limit')
    const { ladder } = of.view()
    const looks = ['02:11', '02:31', '02:36', '02:41'].map(clock => lookOf(first, at(clock), ladder))
    expect(looks).toEqual(['notice', 'due', 'urgent', 'urgent'])
    expect(markOf({ ...first, state: 'late' }, at('02:41'), ladder)).toBe('due')
    expect(markOf({ ...first, state: 'kept' }, at('02:41'), ladder)).toBe('fine')
  })
})

describe('figures', () => {
  it('count minutes and seconds, from an hour on hours too, before and after', () => {
    expect(figureOf(at('02:40'), at('02:36'))).toBe('04:00')
    expect(figureOf(at('02:40'), at('02:41'))).toBe('01:00')
    expect(figureOf(at('03:40'), at('02:36'))).toBe('1:04:00')
  })

  it('say how often in hours where these are whole', () =>
    expect([60, 90, 120].map(everyInWords)).toEqual(['1 小时', '1 时 30 分', '2 小时']))
})

it('a kind is guessed from what the text speaks of', () => {
  expect(guessKind('东湖泵站配电间起火，有明火')).toBe('fire')
  expect(guessKind('建设路供水主管爆裂')).toBe('water-supply')
  expect(guessKind('十余人在大门聚集')).toBe('mass-event')
  expect(guessKind('一人晕倒')).toBe('medical')
  expect(guessKind('情况不明')).toBe('other')
})

it('a line without a number is dialled by the one that was found and tried last', () => {
  const tried = [{ phone: '8301' }, { phone: '8302' }] as never
  expect(dialOf({ dial: '', attempts: tried })).toBe('8302')
  expect(dialOf({ dial: '6001', attempts: tried })).toBe('6001')
  expect(dialOf({ dial: '', attempts: [] })).toBe('')
})

describe('the page', () => {
  const played = (...acts: readonly IncidentAct[]) => acts.reduce(incidentReducer, firstIncidentState)

  it('shows one thing at a time, and gives the keys back to the main act when that is done', () => {
    const shown = played({ kind: 'show', itemId: 'D-1' }, { kind: 'part', part: { kind: 'oral' } })
    expect(shown).toMatchObject({ shown: { itemId: 'D-1' }, part: { kind: 'oral' } })
    const closed = incidentReducer(shown, { kind: 'close-part' })
    expect(closed.part).toEqual({ kind: 'none' })
    expect(closed.mainAsked).toBe(shown.mainAsked + 1)
  })

  it('goes back to the report that an act was done on', () =>
    expect(played({ kind: 'close-part', to: { kind: 'report', report: 2 } }).part).toEqual({
      kind: 'report',
      report: 2,
    }))

  it('goes on to the next line after a call, whichever line was chosen', () => {
    const chosen = played({ kind: 'step', step: 4 })
    expect(chosen.step).toBe(4)
    expect(incidentReducer(chosen, { kind: 'called' }).step).toBeUndefined()
  })

  it('asks the list to have the keys when it is shown', () =>
    expect(played({ kind: 'show', itemId: 'D-1' }, { kind: 'show-list' })).toMatchObject({
      shown: 'list',
      listAsked: 1,
    }))
})
