import { describe, expect, it } from 'vitest'
import { foldEntry } from '../../../shared/duty-log/index.ts'
import type { Commit } from '../../../shared/kernel/event.ts'
import { hitOf } from '../../../shared/search/index.ts'
import { passageOf } from '../../../shared/search/passages.ts'
import { wordsOf } from '../../../shared/words/index.ts'

const itemId = 'D-7K2M-2611-3'

const line = (seq: number, kind: string, data: object): Commit => ({
  seq,
  prev: '',
  at: `2026-11-23T01:0${seq}:00.000Z`,
  chain: 'D-7K2M.general.1',
  actor: 'zhang.wei',
  id: `c${seq}`,
  command: 'duty-log.record',
  events: [{ kind, v: 2, data: { itemId, ...data } }],
  hash: `${seq}`,
})

const statement = (text: string) => ({
  type: 'telephone',
  text,
  occurredAt: '2026-11-23T01:00:00.000Z',
  elements: { unit: '东湖泵站', direction: 'out' },
  missing: ['phone'],
  late: false,
  lateAfterMinutes: 30,
  offDuty: false,
  followUp: false,
})

const recorded = line(1, 'duty-log.recorded', statement('二号机组温度偏高'))
const correctedLine = line(2, 'duty-log.corrected', {
  ...statement('三号机组温度偏高'),
  revision: 2,
  corrects: 1,
  reason: '机号记错',
})

const hit = (text: string, lines: readonly Commit[], asked = {}) => {
  const row = lines.reduce<ReturnType<typeof foldEntry>>(
    (before, commit) => commit.events.reduce((held, event) => foldEntry(held, event, commit), before),
    undefined,
  )
  if (!row) throw new Error('no row')
  return hitOf({ row, lines }, wordsOf(text), asked, account => `${account}!`)
}

describe('a hit', () => {
  it('is told by its newest statement, with whoever recorded it', () =>
    expect(hit('温度', [recorded, correctedLine])).toMatchObject({
      itemId,
      type: 'telephone',
      isOutgoing: true,
      isIncomplete: true,
      isCorrected: true,
      found: 'current',
      recordedByName: 'zhang.wei!',
      passages: [{ text: '三号机组温度偏高', marks: [[4, 6]] }],
    }))

  it('shows the other values that hold a word below its text', () =>
    expect(hit('泵站 温度 记错', [recorded, correctedLine])?.passages.map(({ text }) => text)).toEqual([
      '三号机组温度偏高',
      '东湖泵站',
      '机号记错',
    ]))

  it('is found by what other acts add to it, whatever their names', () => {
    const step = line(3, 'duty-log.handled', { step: { text: '已派抢修班' } })
    expect(hit('抢修 温度', [recorded, step])).toMatchObject({ found: 'current' })
  })

  it('is none where a word is missing', () => expect(hit('温度 龙王庙', [recorded])).toBeUndefined())

  it('is left out once the entry is struck, unless asked for', () => {
    const struck = line(3, 'duty-log.struck', { reason: '误登' })
    expect(hit('温度', [recorded, struck])).toBeUndefined()
    expect(hit('温度', [recorded, struck], { includeStruck: true })).toMatchObject({ isStruck: true })
  })

  it('is none where its newest statement is of another type than asked for', () => {
    expect(hit('温度', [recorded], { types: ['fax'] })).toBeUndefined()
    expect(hit('温度', [recorded], { types: ['fax', 'telephone'] })).toBeDefined()
  })
})

describe('a passage', () => {
  const text = `${'一'.repeat(300)}泵站\n${'二'.repeat(300)}`

  it('is the stretch around the first place that matches, on one line', () => {
    const { text: shown, marks } = passageOf(text, wordsOf('泵站'))
    expect(shown).toMatch(/^…一{20}泵站 二+…$/)
    expect(marks.map(([from, to]) => shown.slice(from, to))).toEqual(['泵站'])
  })

  it('is the beginning where nothing matches', () =>
    expect(passageOf(text, wordsOf('龙王庙'))).toMatchObject({ text: `${'一'.repeat(120)}…`, marks: [] }))

  it('never cuts a character in two', () => {
    const rare = `${'𠮷'.repeat(200)}泵站${'𠮷'.repeat(200)}`
    const { text: shown, marks } = passageOf(rare, wordsOf('泵站'))
    expect(shown).not.toMatch(/\p{Surrogate}/u)
    expect(marks.map(([from, to]) => shown.slice(from, to))).toEqual(['泵站'])
  })
})
