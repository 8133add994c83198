import { describe, expect, it } from 'vitest'
import { staleAfter } from '../../../../renderer/app/dependence.ts'
import { boundsInWords, limitLines, totalInWords } from '../../../../renderer/settings/limit-line.ts'
import {
  isUntouched,
  limitDraftText,
  limitForm,
  readLimitDraft,
  typedNumber,
} from '../../../../renderer/settings/limit-values.ts'
import { firstSettingsView, settingsReducer } from '../../../../renderer/settings/settings-state.ts'
import type { LimitRow } from '../../../../shared/settings/contract.ts'
import { limitRows } from '../../../../shared/settings/index.ts'
import { emptySettings } from '../../../../shared/settings/state.ts'
import { now, storyOf, timeZone } from '../../kernel/scenario.ts'
import { limitChanged } from '../../settings/changes.ts'

const around = { timeZone, now }
const nameOf = () => '赵雯'
const rows = limitRows(storyOf(limitChanged()).state.settings, nameOf)
const idleLock = (): LimitRow => {
  const row = rows.find(({ name }) => name === 'session.idle-lock')
  if (!row) throw new Error('no such limit')
  return row
}

describe('the list of limits', () => {
  it('names each group at its first limit', () => {
    const first = limitLines(rows, around).filter(({ isFirst }) => isFirst)
    expect(first.map(({ group }) => group)).toEqual([
      '值班日志',
      '班次',
      '排班',
      '交接班',
      '审阅',
      '联系核查',
      '批示',
      '登录与锁定',
      '密码',
      '期限与提醒',
      '时钟',
      '突发事件',
      '备份',
      '大门',
      '来访',
      '收发',
      '放行条',
      '车辆出入',
      '外来人员信息',
    ])
  })

  it('marks what was changed, by whom and when, and nothing else', () => {
    const lines = limitLines(rows, around)
    expect(lines[0]).toMatchObject({
      label: '补记界限',
      value: '45分钟',
      initial: '30分钟',
      rule: '单位设置',
      isChanged: true,
      changed: '赵雯 11-23 14:31',
    })
    expect(lines.slice(1).filter(({ isChanged, changed }) => isChanged || changed !== '')).toEqual([])
    expect(totalInWords(rows)).toBe(`共 ${rows.length} 项，已改 1 项`)
    expect(totalInWords(limitRows(emptySettings(), nameOf))).toBe(`共 ${rows.length} 项，都是默认值`)
  })

  it('is asked again after a change, and who is signed in, for the idle lock is told there', () =>
    expect([...staleAfter(['settings.changed'])].sort()).toEqual([
      'alarm.list',
      'alarm.marks',
      'backup.standing',
      'board.read',
      'contact-check.standing',
      'gate.standing',
      'handover.holders',
      'handover.standing',
      'handover.to-sign',
      'incident.one',
      'journal.positions',
      'retention.standing',
      'review.day',
      'review.unreviewed',
      'roster.draft',
      'roster.mine',
      'roster.month',
      'session.current',
      'settings.history',
      'settings.list',
      'shift.days',
      'trail.page',
    ]))
})

describe('the form of a limit', () => {
  const faultOf = (value: string, reason = '汛期') => {
    const parsed = limitForm(idleLock()).safeParse({ value, reason })
    return parsed.success ? undefined : parsed.error.issues[0]?.message
  }

  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['１２', 12],
    ['1,440', 1440],
    ['', undefined],
    ['1.5', undefined],
    ['-5', undefined],
    ['半小时', undefined],
    ['1e3', undefined],
  ])('understands %j as %s', (typed, number) => expect(typedNumber(typed, 'minutes')).toBe(number))

  it.each([
    ['0830', 510],
    ['8:30', 510],
    ['８：３０', 510],
    ['730', 450],
    ['00:00', 0],
    ['23.59', 1439],
    ['2400', undefined],
    ['0860', undefined],
    ['8', undefined],
  ])('understands the clock %j as %s', (typed, minutes) => expect(typedNumber(typed, 'clock')).toBe(minutes))

  it.each([
    ['30', undefined],
    ['1', undefined],
    ['31', '须在1至30分钟之间'],
    ['0', '须在1至30分钟之间'],
    ['', '未填'],
    ['五', '须为整数，只填数字'],
  ])('says of %j: %s', (typed, fault) => expect(faultOf(typed)).toBe(fault))

  it('asks for a reason of at most 200 characters', () => {
    expect(faultOf('12', '  ')).toBe('未填')
    expect(faultOf('12', '因'.repeat(201))).toBe('超过 200 字')
  })

  it('says the bounds in the limit’s own unit', () => expect(boundsInWords(idleLock())).toBe('1至30分钟'))

  it('is untouched as long as it says what was seen and gives no reason', () => {
    expect(isUntouched({ value: '5', reason: ' ' }, '5')).toBe(true)
    expect(isUntouched({ value: '6', reason: '' }, '5')).toBe(false)
    expect(isUntouched({ value: '5', reason: '试' }, '5')).toBe(false)
  })

  it('reads back the draft that it wrote, and nothing that it did not', () => {
    const draft = { seen: { revision: 2, value: '5' }, values: { value: '12', reason: '监控' } }
    expect(readLimitDraft(limitDraftText(draft))).toEqual(draft)
    for (const strange of ['', '{', '{}', '{"seen":{"revision":"2"}}'])
      expect(readLimitDraft(strange)).toBe(undefined)
  })
})

describe('what stands beside the list', () => {
  const open = settingsReducer(firstSettingsView, { kind: 'open', name: 'session.idle-lock' })

  it('opens with the caret in its field, and asks again at every Enter', () => {
    expect(open).toMatchObject({ current: 'session.idle-lock', isOpen: true, fieldAsked: 1 })
    expect(settingsReducer(open, { kind: 'open', name: 'session.idle-lock' }).fieldAsked).toBe(2)
  })

  it('follows the arrows without taking the caret out of the list', () =>
    expect(settingsReducer(open, { kind: 'current', name: 'clock.back' })).toMatchObject({
      current: 'clock.back',
      isOpen: true,
      fieldAsked: 0,
    }))

  it('stays open after saving and gives the list the focus; Esc closes it', () => {
    expect(settingsReducer(open, { kind: 'saved' })).toMatchObject({ isOpen: true, listAsked: 1 })
    expect(settingsReducer(open, { kind: 'close' })).toMatchObject({ isOpen: false, listAsked: 1 })
  })
})
