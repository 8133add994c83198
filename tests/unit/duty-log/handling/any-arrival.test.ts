import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryRow } from '../../../../shared/duty-log/contract.ts'
import type { EntryAct } from '../../../../shared/duty-log/handling/contract.ts'
import type { EntryActName, Stage } from '../../../../shared/duty-log/handling/stages.ts'
import { foldEntry, stageTable } from '../../../../shared/duty-log/index.ts'
import type { happened } from '../../kernel/scenario.ts'
import { corrected, recorded } from '../entries.ts'
import {
  acted,
  another,
  closed,
  entry,
  followedUp,
  forwardedTo,
  later,
  markedDuplicate,
  reopened,
  struck,
} from './acts.ts'

type Step = ReturnType<typeof happened>

/** Every kind of act that a line can hold, told of this entry, whether the stage takes it or not. */
const everyAct: readonly Step[] = [
  acted('handled', { at: later(1), text: '已派人' }),
  acted('attempted', { at: later(1), reached: true, result: '已告知' }),
  closed(),
  reopened(),
  followedUp(),
  followedUp(later(90)),
  struck(),
  markedDuplicate(),
  acted('marked-duplicate', { itemId: another, of: entry, reason: '同一来电' }),
  acted('reopened', {
    itemId: another,
    duplicateOf: entry,
    reason: '并非同一来电',
    entry: { type: 'other', occurredAt: later(0), missing: [], recordedAt: later(0), awaiting: [] },
  }),
  forwardedTo('林帆', '周芳'),
  acted('acknowledged', { to: '林帆（办公室）' }),
  acted('acknowledged-on-paper', { to: '周芳（办公室）', name: '周芳', at: later(2) }),
]

/** Few instants and numbers, so that lines of two chains often stand at the same one. */
const anyLine = fc.record({
  seq: fc.integer({ min: 2, max: 5 }),
  at: fc.integer({ min: 1, max: 4 }).map(later),
})
const anyAct = fc.constantFrom(...everyAct)
const anyCorrection = fc
  .record({ revision: fc.integer({ min: 2, max: 4 }), text: fc.constantFrom('甲改', '乙改', '丙改') })
  .map(changed => corrected(changed))
const anyStep = fc.oneof({ weight: 3, arbitrary: anyAct }, { weight: 1, arbitrary: anyCorrection })

/** What was ever written of the entry, each line with a hash of its own. */
const anyLines = fc.array(fc.tuple(anyStep, anyLine), { maxLength: 14, size: 'max' }).map(lines =>
  lines.map(([{ event, meta }, line], place): Step => {
    const hash = place.toString(16).padStart(64, 'e')
    return { event, meta: { ...meta, ...line, hash } }
  }),
)

const first = recorded()
const folded = (lines: readonly Step[]): EntryRow => {
  const row = [first, ...lines].reduce<EntryRow | undefined>(
    (before, { event, meta }) => foldEntry(before, event, meta),
    undefined,
  )
  if (!row) throw new Error('an entry that was recorded has a row')
  return row
}

const names: { readonly [K in EntryAct['kind']]: EntryActName | undefined } = {
  handled: 'handle',
  attempted: 'attempt',
  closed: 'close',
  reopened: 'reopen',
  'followed-up': 'follow-up',
  struck: 'strike',
  'marked-duplicate': 'mark-duplicate',
  'named-original': 'name-original',
  'duplicate-reopened': undefined,
  forwarded: 'forward',
  acknowledged: 'acknowledge',
  'acknowledged-on-paper': 'acknowledge-on-paper',
}

/** A walk through the table alone: what a stage does not take leaves it where it is. */
const walked = (acts: readonly EntryAct[]): Stage =>
  acts.reduce<Stage>((stage, { kind }) => {
    const name = names[kind]
    return (name && stageTable[stage][name].becomes) ?? stage
  }, 'noted')

const isCorrection = ({ event }: Step): boolean => event.kind === 'duty-log.corrected'

describe('whatever was ever written of an entry, in whatever order it arrives,', () => {
  it('comes to where the table leads by those acts in the order of their time', () => {
    fc.assert(
      fc.property(anyLines, lines => {
        const { handling } = folded(lines)
        expect(handling.stage).toBe(walked(handling.acts))
        const times = handling.acts.map(({ on }) => on)
        expect(times).toEqual([...times].sort())
      }),
      { numRuns: 500 },
    )
  })

  it('comes to the same row', () => {
    const inTwoOrders = anyLines.chain(lines =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines], { minLength: lines.length })),
    )
    fc.assert(
      fc.property(inTwoOrders, ([lines, shuffled]) => {
        expect(folded(shuffled)).toEqual(folded(lines))
      }),
      { numRuns: 500 },
    )
  })

  it('loses no act and no text, and shows the newest one', () => {
    fc.assert(
      fc.property(anyLines, lines => {
        const row = folded(lines)
        const hashes = (parts: readonly { readonly hash: string }[]) => parts.map(({ hash }) => hash).sort()
        const acts = lines.filter(line => !isCorrection(line)).map(({ meta }) => meta)
        expect(hashes(row.handling.acts)).toEqual(hashes(acts))
        const statements = [first, ...lines.filter(isCorrection)]
        expect(hashes([row, ...row.earlier])).toEqual(hashes(statements.map(({ meta }) => meta)))
        for (const { event, meta } of statements) {
          const kept = [row, ...row.earlier].find(({ hash }) => hash === meta.hash)
          expect(event.data).toMatchObject({ text: kept?.text })
        }
        const newest = Math.max(...[row, ...row.earlier].map(({ revision }) => revision))
        expect(row.revision).toBe(newest)
        for (const { revision, at } of row.earlier) expect(revision < row.revision || at <= row.at).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
