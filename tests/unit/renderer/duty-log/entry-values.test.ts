import { describe, expect, it } from 'vitest'
import { fixedTime } from '../../../../renderer/app/fixed-time.ts'
import {
  correctionOf,
  type EntryValues,
  emptyEntry,
  entryForm,
  isBlank,
  recordOf,
  valuesOf,
} from '../../../../renderer/duty-log/entry-values.ts'
import { emptyPetitioner } from '../../../../renderer/duty-log/petitioner-values.ts'
import { typedTime } from '../../../../shared/calendar/index.ts'
import { correctEntry, recordEntry } from '../../../../shared/duty-log/contract.ts'
import { around, now, shownEntry, timeZone } from './entries.ts'

const written = (changed: Partial<EntryValues> = {}): EntryValues => ({
  ...emptyEntry(now, timeZone),
  text: '东湖泵站报：2号机组振动偏大',
  type: 'telephone',
  elements: { unit: '东湖泵站' },
  ...changed,
})

const meant = { occurredAt: now, around }

const faultsIn = (values: EntryValues, needsReason = false) =>
  entryForm(() => around, needsReason)
    .safeParse(values)
    .error?.issues.map(({ path }) => path.join('.')) ?? []

describe('the form of an entry', () => {
  it('starts blank, with the time of now', () => {
    expect(isBlank(emptyEntry(now, timeZone))).toBe(true)
    expect(emptyEntry(now, timeZone).time).toBe('14:31')
  })

  it('is not held up by elements that lack', () => expect(faultsIn(written({ elements: {} }))).toEqual([]))

  it.each([
    ['text', written({ text: ' \n ' })],
    ['text', written({ text: '长'.repeat(20_001) })],
    ['elements.unit', written({ elements: { unit: '位'.repeat(61) } })],
    ['elements.result', written({ elements: { result: '果'.repeat(501) } })],
    ['elements.people', written({ type: 'petition', elements: { people: '好几人' } })],
    ['elements.toldAt', written({ type: 'inspection', elements: { toldAt: '2560' } })],
    ['elements.toldAt', written({ type: 'inspection', elements: { toldAt: '明0800' } })],
    ['due', written({ due: '一会儿' })],
    ['petitioner.name', written({ petitioner: { ...emptyPetitioner, name: '名'.repeat(41) } })],
    ['time', written({ time: '2560' })],
    ['time', written({ time: '1124 0800' })],
  ])('is refused at the field %s', (field, values) => expect(faultsIn(values)).toEqual([field]))

  it('needs a reason for a correction only', () => {
    expect(faultsIn(written(), true)).toEqual(['reason'])
    expect(faultsIn(written({ reason: '机组号听错' }), true)).toEqual([])
  })
})

describe('what is sent', () => {
  it('is what the contract takes, with the elements that say something', () => {
    const sent = recordOf(written({ elements: { unit: '东湖泵站', answer: '  ' } }), meant)
    expect(recordEntry.safeParse(sent).success).toBe(true)
    expect(sent.elements).toEqual({ direction: 'in', unit: '东湖泵站' })
  })

  it('says which way a call went', () =>
    expect(recordOf(written({ type: 'telephone-out' }), meant)).toMatchObject({
      type: 'telephone',
      elements: { direction: 'out' },
    }))

  it('has no elements of a call where the type has none, though they were typed before', () =>
    expect(recordOf(written({ type: 'patrol' }), meant)).toEqual({
      type: 'patrol',
      text: '东湖泵站报：2号机组振动偏大',
      occurredAt: now,
    }))

  it('names in a correction what was seen and why', () => {
    const sent = correctionOf(written({ reason: ' 机组号听错 ' }), meant, {
      itemId: 'D-7K2M-2611-318',
      revision: 3,
    })
    expect(correctEntry.safeParse(sent).success).toBe(true)
    expect(sent).toMatchObject({ itemId: 'D-7K2M-2611-318', revision: 3, reason: '机组号听错' })
  })
})

describe('an entry in the form of its correction', () => {
  it('says the same as it did', () => {
    const { text, occurredAt, elements } = shownEntry()
    expect(recordOf(valuesOf(shownEntry(), timeZone), { occurredAt, around, before: shownEntry() })).toEqual({
      type: 'telephone',
      text,
      occurredAt,
      elements,
    })
  })

  it('writes its time so that it means the same on any later day', () => {
    const { time } = valuesOf(shownEntry(), timeZone)
    const nextMonth = { now: '2026-12-20T00:00:00.000Z', timeZone }
    expect(typedTime(time, nextMonth)).toMatchObject({ ok: true, instant: '2026-11-23T06:02:00.000Z' })
    expect(time).toBe(fixedTime('2026-11-23T06:02:31.123Z', timeZone))
  })

  it('proposes the reason where something lacked', () => {
    expect(valuesOf(shownEntry({ missing: ['phone'] }), timeZone).reason).toBe('补齐要素')
    expect(valuesOf(shownEntry(), timeZone).reason).toBe('')
  })
})
