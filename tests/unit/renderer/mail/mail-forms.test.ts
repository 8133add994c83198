import { describe, expect, it } from 'vitest'
import { addresseeAs, meantAmong } from '../../../../renderer/mail/addressee-meant.ts'
import {
  batchFor,
  batchItems,
  faultsIn,
  piecesIn,
  readBatchDraft,
} from '../../../../renderer/mail/batch-values.ts'
import { mailDraftText, readMailDraft } from '../../../../renderer/mail/mail-draft.ts'
import { firstMailState, mailReducer } from '../../../../renderer/mail/mail-state.ts'
import {
  correctionOf,
  emptyMailValues,
  isBlankMail,
  type MailValues,
  mailForm,
  receiptOf,
} from '../../../../renderer/mail/mail-values.ts'
import { personShown, senderShown, toShown } from '../../../../renderer/mail/shown-words.ts'
import { isMeant, waitingLine } from '../../../../renderer/mail/waiting-lines.ts'
import type { MailAddressee, ShownWaitingMail } from '../../../../shared/mail/contract.ts'
import { now, timeZone } from '../../kernel/scenario.ts'

const around = { now, timeZone }
const to = { staffId: 'D-7K2M-2611-2' } as const
const typed = (changed: Partial<MailValues> = {}): MailValues => ({
  ...emptyMailValues,
  kind: 'parcel',
  to: '周芳',
  ...changed,
})

describe('the form of an item', () => {
  it('says what was typed, without gaps; the moment of saving is main’s to say', () =>
    expect(receiptOf(typed({ count: ' 2 ', sender: ' 林美华 ', number: 'SF 139' }), { to, around })).toEqual({
      items: [{ kind: 'parcel', to, count: 2, number: 'SF 139', sender: { name: '林美华' } }],
    }))

  it('reads a typed time as the bureau says it', () =>
    expect(receiptOf(typed({ time: '1405' }), { to, around }).arrivedAt).toBe('2026-11-23T06:05:00.000Z'))

  it('of a correction leaves the time and the sender as they were, unless they were typed', () => {
    const mail = { itemId: 'D-7K2M-2611-9', revision: 3, arrivedAt: '2026-11-23T01:02:03.456Z' }
    const input = correctionOf(typed({ reason: ' 看错 ' }), { to, around }, mail)
    expect(input).toMatchObject({ revision: 3, arrivedAt: mail.arrivedAt, reason: '看错' })
    expect(input).not.toHaveProperty('sender')
  })

  it('asks for a kind, an addressee, a count and a time that can be read, and for a reason of a correction', () => {
    const faults = (values: MailValues, isCorrection = false) =>
      mailForm(() => around, isCorrection)
        .safeParse(values)
        .error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(faults(typed())).toEqual([])
    expect(faults(typed({ to: ' ', count: 'x' }))).toEqual(['to', 'count'])
    expect(faults(typed({ kind: '', time: '2561' }))).toEqual(['kind', 'time'])
    expect(faults(typed(), true)).toEqual(['reason'])
  })

  it('is kept as a draft with its time fixed, and read again; nothing is kept of an empty one', () => {
    const kept = readMailDraft(mailDraftText(typed({ time: '-10' }), around))
    expect(kept).toMatchObject({ kind: 'parcel', to: '周芳' })
    expect(kept?.time).not.toBe('-10')
    expect(readMailDraft('{"kind":1}')).toBeUndefined()
    expect(readMailDraft('no draft')).toBeUndefined()
    expect(isBlankMail(emptyMailValues)).toBe(true)
    expect(isBlankMail(typed())).toBe(false)
  })
})

describe('whom a typed name means', () => {
  const zhou: MailAddressee = { to, name: '周芳', section: '办公室', post: '科员' }
  const other: MailAddressee = { ...zhou, to: { staffId: 'D-7K2M-2611-8' }, section: '财务科' }
  const section: MailAddressee = { to: { sectionId: 's' }, name: '财务科', section: '', post: '' }

  it('is one alone; of two the section tells', () => {
    expect(meantAmong('周芳', [zhou, section])).toEqual({ ok: true, to, name: '周芳' })
    expect(meantAmong('财务科', [section])).toMatchObject({ ok: true, to: { sectionId: 's' } })
    expect(meantAmong('周芳', [zhou, other])).toMatchObject({ ok: false })
    expect(meantAmong('周芳（财务科）', [zhou, other])).toMatchObject({ ok: true, to: other.to })
    expect(meantAmong('zf', [zhou])).toMatchObject({ ok: false })
    expect([zhou, other].map(one => addresseeAs(one, [zhou, other]))).toEqual([
      '周芳（办公室）',
      '周芳（财务科）',
    ])
    expect(addresseeAs(zhou, [zhou, section])).toBe('周芳')
  })
})

describe('the small table of a morning', () => {
  const sections = [{ sectionId: 'a' }, { sectionId: 'b' }]

  it('makes an item of every cell that holds a count, also typed in full width', () => {
    const values = batchFor(sections, {
      rows: [{ sectionId: 'b', newspaper: '１２', letter: ' 3 ', document: '0', parcel: '' }],
    })
    const items = batchItems(values)
    expect(items).toEqual([
      { kind: 'newspaper', to: { sectionId: 'b' }, count: 12 },
      { kind: 'letter', to: { sectionId: 'b' }, count: 3 },
    ])
    expect(piecesIn(items)).toBe(15)
    expect(faultsIn(values)).toEqual([])
  })

  it('says which cell is no count, and begins with a line for every section', () => {
    const values = batchFor(sections, undefined)
    expect(values.rows).toHaveLength(2)
    const wrong = { rows: values.rows.map(row => ({ ...row, letter: '3x' })) }
    expect(faultsIn(wrong)).toEqual([
      { row: 0, kind: 'letter' },
      { row: 1, kind: 'letter' },
    ])
    expect(readBatchDraft(JSON.stringify(values))).toEqual(values)
    expect(readBatchDraft('{}')).toBeUndefined()
    expect(readBatchDraft('no draft')).toBeUndefined()
  })
})

describe('what is shown', () => {
  const person = { name: '周芳', section: '办公室', isSection: false }
  const item: ShownWaitingMail = {
    itemId: 'D-7K2M-2611-9',
    kind: 'parcel',
    count: 3,
    waiting: 2,
    arrivedAt: now,
    number: 'SF139',
    place: '2号柜',
    shownTo: person,
    initials: ['zf', 'bgs'],
    shownSender: { kind: 'known', name: '林美华' },
    days: 0,
    isTooLong: false,
  }

  it('of an addressee is the name with the section, and that he left', () => {
    expect(toShown(person)).toBe('周芳（办公室）')
    expect(toShown({ ...person, left: true })).toBe('周芳（办公室）（已离任）')
    expect(toShown({ name: '办公室', section: '办公室', isSection: true })).toBe('办公室')
    expect(personShown({ name: '办公室', section: '办公室', isSection: true })).toBe('')
  })

  it('of a sender whose key is lost says so, never an empty name', () => {
    expect(senderShown({ kind: 'destroyed' })).toBe('已按期销毁')
    expect(senderShown({ kind: 'unreadable' })).toBe('信息不能读取')
    expect(senderShown(undefined)).toBe('')
  })

  it('of an item is how long it waits, or the time that the duty officer has left', () => {
    expect(waitingLine(item, around)).toMatchObject({
      count: '2/3',
      to: '周芳',
      waited: '0 分',
      mark: undefined,
    })
    expect(waitingLine({ ...item, days: 4, isTooLong: true }, around)).toMatchObject({
      waited: '4 天',
      mark: 'due',
    })
    const signBy = '2026-11-23T06:20:12.000Z'
    expect(waitingLine({ ...item, signBy }, around)).toMatchObject({ waited: '超 11 分', mark: 'urgent' })
  })

  it('is found by initials, name, number, sender or place', () => {
    for (const sought of ['', 'zf', 'BGS', '周', 'sf 139', '林美', '2号', '包裹', '１３９'])
      expect(isMeant(item, sought), sought).toBe(true)
    for (const sought of ['cwk', '王强', 'SF140']) expect(isMeant(item, sought), sought).toBe(false)
  })
})

describe('the page', () => {
  const open = mailReducer(firstMailState, { kind: 'detail', detail: { kind: 'item', itemId: 'a' } })

  it('lets an open card follow the list and leaves an open form alone', () => {
    expect(mailReducer(open, { kind: 'current', itemId: 'b' }).detail).toEqual({ kind: 'item', itemId: 'b' })
    const form = mailReducer(open, { kind: 'detail', detail: { kind: 'new' } })
    expect(mailReducer(form, { kind: 'current', itemId: 'b' }).detail).toEqual({ kind: 'new' })
    expect(mailReducer(form, { kind: 'close' })).toMatchObject({ detail: { kind: 'none' }, listAsked: 1 })
  })

  it('goes to a day and back to today', () => {
    const other = mailReducer(open, { kind: 'day', day: '2026-11-20' })
    expect(other).toMatchObject({ list: 'day', day: '2026-11-20' })
    expect(mailReducer(other, { kind: 'day', day: undefined })).not.toHaveProperty('day')
    expect(mailReducer(other, { kind: 'list', list: 'waiting' })).toMatchObject({ list: 'waiting' })
  })
})
