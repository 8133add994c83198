import { describe, expect, it } from 'vitest'
import { cardOf, detailAsked, firstGateState, gateReducer } from '../../../../renderer/gate/gate-state.ts'
import { insideMeant } from '../../../../renderer/visit/inside-meant.ts'
import { groupShown, nameShown, papersShown } from '../../../../renderer/visit/shown-words.ts'
import { readVisitDraft, visitDraftText } from '../../../../renderer/visit/visit-draft.ts'
import {
  correctionOf,
  emptyVisit,
  idFaultIn,
  isBlankVisit,
  signInOf,
  type VisitValues,
  visitForm,
} from '../../../../renderer/visit/visit-values.ts'
import type { ShownInside } from '../../../../shared/visit/contract.ts'
import { now, timeZone } from '../../kernel/scenario.ts'

const around = { now, timeZone }
const meant = { hostId: 'D-7K2M-2611-1', around }
const typed = (changed: Partial<VisitValues> = {}): VisitValues => ({
  ...emptyVisit,
  who: ' 林美华 ',
  host: '周芳',
  purpose: '送合同资料 ',
  confirmed: 'phone',
  badge: '07',
  ...changed,
})

describe('the form of a visit', () => {
  it('says what was typed, without gaps; the moment of saving is main’s to say', () =>
    expect(
      signInOf(
        typed({ idNumber: '120101 19850308 1232', people: ' 2 ', companions: '丁文涛、 沈玉兰' }),
        meant,
      ),
    ).toEqual({
      visitor: {
        name: '林美华',
        idType: 'resident-id',
        idNumber: '120101 19850308 1232',
        companions: ['丁文涛', '沈玉兰'],
      },
      people: 2,
      hostId: 'D-7K2M-2611-1',
      purpose: '送合同资料',
      confirmed: 'phone',
      badge: '07',
    }))

  it('of somebody who was here before sends his visit, never what is known of him', () => {
    const input = signInOf(typed({ sameAs: 'D-7K2M-2611-9', idNumber: '120101198503081232' }), meant)
    expect(input).toMatchObject({ sameAs: 'D-7K2M-2611-9' })
    expect(input).not.toHaveProperty('visitor')
  })

  it('reads a typed time as the bureau says it', () =>
    expect(signInOf(typed({ time: '1405' }), meant).arrivedAt).toBe('2026-11-23T06:05:00.000Z'))

  it('says when the host confirmed; in a correction the same minute stays the same moment', () => {
    expect(signInOf(typed({ confirmedAt: '1405' }), meant).confirmedAt).toBe('2026-11-23T06:05:00.000Z')
    const visit = { itemId: 'D-7K2M-2611-3', revision: 1, arrivedAt: now }
    const confirmedAt = '2026-11-23T06:05:31.000Z'
    const corrected = (typedAt: string) =>
      correctionOf(typed({ confirmedAt: typedAt }), meant, { ...visit, confirmedAt }).confirmedAt
    expect(corrected('2026-11-23 14:05')).toBe(confirmedAt)
    expect(corrected('1404')).toBe('2026-11-23T06:04:00.000Z')
    expect(corrected('')).toBeUndefined()
  })

  it('of a correction leaves the visitor sealed unless he is written anew', () => {
    const visit = { itemId: 'D-7K2M-2611-3', revision: 1, arrivedAt: now }
    const asHeWas = correctionOf(typed({ who: '', reason: ' 牌号 ' }), meant, visit)
    expect(asHeWas).toMatchObject({ ...visit, reason: '牌号' })
    expect(asHeWas).not.toHaveProperty('visitor')
    expect(correctionOf(typed({ reason: '姓名' }), meant, visit)).toMatchObject({
      visitor: { name: '林美华' },
    })
  })

  it.each([
    ['nobody', { who: ' ' }, 'who'],
    ['no host', { host: '' }, 'host'],
    ['no purpose', { purpose: '  ' }, 'purpose'],
    ['no word of the host', { confirmed: '' }, 'confirmed'],
    ['a number of people that is none', { people: '三' }, 'people'],
    ['a time that is none', { time: '99' }, 'time'],
    ['a confirmation at no time', { confirmedAt: '99' }, 'confirmedAt'],
  ] as const)('with %s leads to that field', (_, changed, path) => {
    const checked = visitForm(() => around, false).safeParse(typed(changed as Partial<VisitValues>))
    expect(checked.error?.issues.map(issue => issue.path.join('.'))).toEqual([path])
  })

  it('that was only opened keeps no draft; what was typed is kept and read back, its time fixed', () => {
    expect(isBlankVisit({ ...emptyVisit, badge: '07' })).toBe(true)
    expect(isBlankVisit(typed())).toBe(false)
    const kept = visitDraftText(typed({ time: '-10', people: '', confirmedAt: '1405' }), around)
    expect(readVisitDraft(kept)).toEqual({
      ...typed({ people: '' }),
      time: '2026-11-23 14:21',
      confirmedAt: '2026-11-23 14:05',
    })
    expect(readVisitDraft('{"who":1}')).toBeUndefined()
    expect(readVisitDraft('no draft')).toBeUndefined()
  })

  it('tells at once what is wrong with a resident number, and of other papers nothing', () => {
    expect(idFaultIn({ idType: 'resident-id', idNumber: '120101198503081233' }, '2026-11-23')).toBe('check')
    expect(idFaultIn({ idType: 'resident-id', idNumber: '' }, '2026-11-23')).toBeUndefined()
    expect(idFaultIn({ idType: 'passport', idNumber: 'E1' }, '2026-11-23')).toBeUndefined()
  })
})

const someone = (changed: Partial<ShownInside>): ShownInside => ({
  itemId: 'D-7K2M-2611-3',
  visitor: { kind: 'known', name: '林美华', companions: [] },
  initials: 'lmh',
  people: 1,
  came: 1,
  hostName: '周芳',
  hostSection: '办公室',
  purpose: '送合同资料',
  badge: '07',
  arrivedAt: now,
  overstayAt: now,
  ...changed,
})
const meihua = someone({})
const guo = someone({
  itemId: 'D-7K2M-2611-4',
  visitor: { kind: 'known', name: '郭晓东', companions: [] },
  initials: 'gxd',
  badge: '17',
})

describe('whoever leaves', () => {
  it.each([
    ['07', [meihua]],
    ['7', [meihua]],
    ['17', [guo]],
    ['lm', [meihua]],
    ['晓东', [guo]],
    ['９', []],
    ['', []],
  ] as const)('is meant by %j', (sought, found) => expect(insideMeant([meihua, guo], sought)).toEqual(found))
})

describe('whoever cannot be read any more', () => {
  it('is shown as such, never as an empty name', () => {
    expect(nameShown({ kind: 'destroyed' })).toBe('已按期销毁')
    expect(groupShown({ kind: 'unreadable' }, 3)).toBe('信息不能读取等3人')
    expect(papersShown({ kind: 'destroyed' })).toBe('未登记证件')
  })
})

describe('the page of the gate', () => {
  it('opens for whoever comes; a card follows the list, a form is left alone', () => {
    const opened = gateReducer(firstGateState, { kind: 'detail', detail: cardOf.visit('a') })
    expect(gateReducer(opened, { kind: 'current', of: 'visit', itemId: 'b' })).toMatchObject({
      current: { of: 'visit', itemId: 'b' },
      detail: cardOf.visit('b'),
    })
    expect(gateReducer(opened, { kind: 'current', of: 'passage', itemId: 'c' }).detail).toEqual(
      cardOf.passage('c'),
    )
    expect(gateReducer(firstGateState, { kind: 'current', of: 'visit', itemId: 'b' }).detail).toEqual(
      detailAsked.in,
    )
  })

  it('gives the keys to the list that the row stands in', () => {
    const opened = gateReducer(firstGateState, { kind: 'detail', detail: cardOf.visit('a') })
    const closed = gateReducer(opened, { kind: 'close' })
    expect(closed).toMatchObject({ detail: { of: 'none' }, listAsked: { visit: 1, passage: 0 } })
    const atVehicle = gateReducer(closed, { kind: 'current', of: 'passage', itemId: 'c' })
    expect(gateReducer(atVehicle, { kind: 'close' }).listAsked).toMatchObject({ visit: 1, passage: 1 })
    const register = gateReducer(atVehicle, { kind: 'list', list: 'visits' })
    expect(gateReducer(register, { kind: 'close' }).listAsked).toMatchObject({ visit: 3, passage: 0 })
  })
})
