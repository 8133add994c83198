import { describe, expect, it } from 'vitest'
import {
  arrivalDraftOf,
  arrivalText,
  isBlankArrival,
  isBlankLines,
  linesDraftOf,
  linesText,
  noLines,
  readArrival,
  readLines,
  withCheckLine,
  withItemLine,
} from '../../../../renderer/handover/kept-typing.ts'
import { keepDraft } from '../../../../shared/draft/contract.ts'

const around = { now: '2026-11-24T00:30:00.000Z', timeZone: 'Asia/Shanghai' }
const begun = { account: '李娜', arrivedAt: '08:30', reason: '', disagreement: '' }
const item = 'D-7K2M-2611-3'

describe('what the incoming one typed', () => {
  it('is read back as it was, its time with the date: the next day it is still yesterday’s', () => {
    const typed = { ...begun, arrivedAt: '0826', reason: '调班', disagreement: '少一件' }
    const text = arrivalText({ values: typed, confirmed: [item] }, around)
    const read = (now: string) => readArrival(text, { ...around, now })
    expect(read(around.now)).toEqual({ values: { ...typed, arrivedAt: '08:26' }, confirmed: [item] })
    expect(read('2026-11-25T00:30:00.000Z')?.values.arrivedAt).toBe('2026-11-24 08:26')
  })

  it('is kept where it is no time at all, and never with a password', () => {
    const typed = { ...begun, arrivedAt: '八点', password: 'harbour' }
    const text = arrivalText({ values: typed, confirmed: [] }, around)
    expect(readArrival(text, around)?.values.arrivedAt).toBe('八点')
    expect(text).not.toContain('harbour')
  })

  it('is nothing as long as only the program filled it in', () => {
    expect(isBlankArrival({ values: begun, confirmed: [] }, begun)).toBe(true)
    expect(isBlankArrival({ values: { ...begun, disagreement: '少' }, confirmed: [] }, begun)).toBe(false)
    expect(isBlankArrival({ values: begun, confirmed: [item] }, begun)).toBe(false)
  })
})

describe('lines that were begun', () => {
  it('are kept for each item and each point of the checklist, and go one by one', () => {
    const both = withCheckLine(withItemLine(noLines, item, '10:00 回话'), 'keys', {
      isFine: false,
      line: '少一把',
    })
    expect(readLines(linesText(both))).toEqual({
      items: { [item]: '10:00 回话' },
      checks: { keys: { isFine: false, line: '少一把' } },
    })
    expect(isBlankLines(withCheckLine(withItemLine(both, item, undefined), 'keys', undefined))).toBe(true)
    expect(withItemLine(both, item, undefined).checks).toEqual(both.checks)
  })
})

it('a draft that no form of this version wrote is passed over', () => {
  for (const text of ['', '{', '[]', '{"values":{}}', '{"items":1,"checks":{}}'])
    expect([readArrival(text, around), readLines(text)]).toEqual([undefined, undefined])
})

it('each handover has drafts of its own, under names that the book takes', () => {
  const longest = 'D-7K2M-2611-100001'
  for (const form of [arrivalDraftOf(longest), linesDraftOf(longest)])
    expect(keepDraft.safeParse({ form, commandId: 'c-1', values: '{}' }).success).toBe(true)
  expect(arrivalDraftOf('D-7K2M-2611-1')).not.toBe(arrivalDraftOf('D-7K2M-2611-2'))
})
