import { beforeAll, describe, expect, it } from 'vitest'
import { contactsBetween } from '../../../electron/contact-check/read-contacts.ts'
import {
  instructionsOf,
  oneInstruction,
  readInstructions,
} from '../../../electron/instruction/read-instructions.ts'
import { itemText } from '../../../electron/item-text.ts'
import type { Ledger } from '../../../electron/store/ledger.ts'
import type { ContactSlot } from '../../../shared/contact-check/index.ts'
import { isInstructionEvent, openInstructions } from '../../../shared/instruction/index.ts'
import { demoLedger } from '../log-words/demo-ledger.ts'

const until = '2026-10-08T10:00:00.000Z'
let ledger: Ledger
beforeAll(async () => {
  ledger = (await demoLedger()).ledger
})

const slotsOf = (from: string, to: string): readonly ContactSlot[] => {
  const found = contactsBetween(ledger, { from, to }, until)
  if ('ok' in found) throw new Error(found.code)
  return found
}

describe('the demo’s nights', () => {
  it('have calls in time, late, failed and missed, each with whoever was the leader, also long ago', () => {
    const slots = slotsOf('2026-09-26T00:00:00.000Z', until)
    const states = new Set(slots.map(({ state }) => state))
    expect([...states].sort()).toEqual(expect.arrayContaining(['failed', 'late', 'missed', 'on-time']))
    expect(slots.filter(({ state }) => state === 'on-time').length).toBeGreaterThan(slots.length / 2)
    for (const { leaderName, state } of slots) if (state !== 'no-leader') expect(leaderName).not.toBe('')
    expect(slots.map(({ dueAt }) => dueAt)).toEqual(slots.map(({ dueAt }) => dueAt).sort())
  })

  it('say the same of a day whether it is asked for alone or with its month: nothing is forgotten', () => {
    const [from, to] = ['2026-10-01T00:30:00.000Z', '2026-10-02T00:30:00.000Z']
    const ofMonth = slotsOf('2026-09-26T00:00:00.000Z', until).filter(
      ({ dueAt }) => dueAt >= from && dueAt < to,
    )
    expect(slotsOf(from, to)).toEqual(ofMonth)
    expect(ofMonth.length).toBeGreaterThanOrEqual(6)
  })

  it('are not asked for years at once', () =>
    expect(contactsBetween(ledger, { from: '2026-01-01T00:00:00.000Z', to: until }, until)).toMatchObject({
      code: 'contact-check.range-wrong',
    }))

  it('have instructions that were carried out, and one that still waits', () => {
    const closed = readInstructions(ledger, { list: 'closed', offset: 0, limit: 50 }, until)
    const open = readInstructions(ledger, { list: 'open', offset: 0, limit: 50 }, until)
    expect(closed.total).toBeGreaterThan(2)
    expect(closed.rows.every(({ stage }) => stage === 'ended')).toBe(true)
    expect(open.total).toBe(openInstructions(ledger.state.instructions).length)
    expect(open.rows.length).toBeGreaterThan(0)
    expect(open.rows.some(({ people }) => people.some(({ outcome }) => outcome === 'progress'))).toBe(true)
    const [mine] = closed.rows[0]?.people ?? []
    const ofOne = readInstructions(
      ledger,
      { list: 'closed', to: mine?.staffId ?? '', offset: 0, limit: 50 },
      until,
    )
    expect(ofOne.rows.length).toBeGreaterThan(0)
    expect(ofOne.rows.every(({ people }) => people.some(({ staffId }) => staffId === mine?.staffId))).toBe(
      true,
    )
  })

  it('tell the next one in a handover how each person stands', () => {
    const [open] = openInstructions(ledger.state.instructions)
    expect(itemText(ledger, open?.itemId ?? '')).toMatch(
      /^.+批示：.+；限.+；.+(已落实|办理中|待传达|已传达，待回报)/,
    )
  })

  it('are read back line by line as the state has them', () => {
    for (const { itemId, people } of openInstructions(ledger.state.instructions))
      expect(ledger.instruction(itemId)?.people).toEqual(people)
    const [first] = readInstructions(ledger, { list: 'closed', offset: 0, limit: 1 }, until).rows
    const [line] = ledger.seqsOf(first?.itemId ?? '')
    const commit = ledger.commitAt(line ?? 0)
    expect(commit?.events.some(isInstructionEvent)).toBe(true)
    expect(oneInstruction(ledger, 'D-0000-2610-1')).toBeNull()
    expect(instructionsOf(ledger, { source: { kind: 'review', day: '2026-10-01' } })).toEqual([])
  })
})
