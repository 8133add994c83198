import fc from 'fast-check'
import type { IndexedLine, Place } from '../../../electron/store/index/chain-index.ts'
import { makeItemId } from '../../../shared/kernel/ids.ts'

export const station = 'D-7K2M'
export const chain = `${station}.general.1`
/** More than an index keeps in memory. */
const months = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'] as const

/** What happens in one line of a made-up history; which item a correction means is settled when it is played. */
type Deed = {
  readonly toNextMonth: boolean
  /** How far the clock was set back when it was written. */
  readonly minutesBack: number
  readonly length: number
  readonly actor: string
  readonly command: string
  /** It tells of a handover or a person of the staff too. */
  readonly tellsOfOther: boolean
  readonly says: readonly {
    readonly isNew: boolean
    readonly item: number
    /** Absent: an act on an entry, which leaves it where it is in time. */
    readonly minute: number | undefined
  }[]
}

const deed: fc.Arbitrary<Deed> = fc.record({
  toNextMonth: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
  minutesBack: fc.oneof(fc.constant(0), fc.nat(40)),
  length: fc.integer({ min: 300, max: 5_000 }),
  actor: fc.constantFrom('zhang.wei', 'sun.li', 'system'),
  command: fc.constantFrom('duty-log.record', 'session.sign-in', 'settings.change'),
  tellsOfOther: fc.boolean(),
  says: fc.array(
    fc.record({
      isNew: fc.boolean(),
      item: fc.nat(1_000),
      minute: fc.oneof(fc.nat(40), fc.integer({ min: -50_000, max: 120_000 }), fc.constant(undefined)),
    }),
    { maxLength: 2 },
  ),
})

/** Lines over one to seven months: entries, and corrections that move them, into other months too. */
export const anyHistory: fc.Arbitrary<readonly IndexedLine[]> = fc
  .array(deed, { minLength: 1, maxLength: 60 })
  .map(deeds => played(deeds))

const start = Date.parse('2026-10-01T00:00:00.000Z')

export const instantOf = (minute: number): string => new Date(start + minute * 60_000).toISOString()

const played = (deeds: readonly Deed[]): IndexedLine[] => {
  const born: string[] = []
  let month = 0
  return deeds.map(({ toNextMonth, minutesBack, length, actor, command, tellsOfOther, says }, index) => {
    if (toNextMonth && month < months.length - 1) month++
    const places = says.map(({ isNew, item, minute }): Place => {
      const known = born[item % Math.max(1, born.length)]
      const itemId = isNew || !known ? makeItemId(station, 'general', monthAt(month), born.length + 1) : known
      if (itemId !== known) born.push(itemId)
      if (minute === undefined && itemId === known) return { itemId }
      return { itemId, occurredAt: instantOf(minute ?? 0) }
    })
    const at = instantOf(index - minutesBack)
    const others = tellsOfOther ? [makeItemId(station, 'general', monthAt(month), 9_000 + (index % 3))] : []
    const line = { seq: index + 1, id: `id-${index}`, month: monthAt(month), at, length }
    return { ...line, actor, command, places, others }
  })
}

const monthAt = (index: number): string => months[index] ?? months[0]
