import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createScanner } from '../../../electron/search/scan.ts'
import type { ScanAnswer, ScanAsk } from '../../../electron/search/scan-ask.ts'
import { askOf, diskOfThreeMonths, itemsWith } from './three-months.ts'

let disk: FaultDisk

beforeAll(async () => {
  disk = await diskOfThreeMonths()
})

/** A clock that goes on by a millisecond whenever it is looked at. */
const tickingClock = () => {
  let now = 0
  return () => ++now
}

const scanned = (answer: ScanAnswer) => {
  if (answer.kind !== 'scanned') throw new Error(answer.kind)
  return answer
}

/** Goes on slice by slice; after some of them with another scanner, which remembers nothing. */
const inSlices = (ask: ScanAsk, slices: readonly { most: number; ms: number; isForgotten: boolean }[]) => {
  const itemIds: string[] = []
  let scan = createScanner(disk, tickingClock())
  let at: ScanAsk['at'] | null = ask.at
  for (let n = 0; at; n++) {
    const { most, ms, isForgotten } = slices[n % slices.length] ?? { most: 1, ms: 1, isForgotten: false }
    if (isForgotten) scan = createScanner(disk, tickingClock())
    const answer = scanned(scan({ ...ask, at, mostItems: most, mostMs: ms }))
    itemIds.push(...answer.itemIds)
    at = answer.at
  }
  return itemIds
}

const sought = ['龙王庙', '泵站', 'g20', '正常', '第1月 南闸', '核对 龙王庙', '第3条', '2611-7', '没有这个词']

describe('a search in slices', () => {
  it.each(sought)('in one pass finds what the lines say of %s, each item once', text => {
    const { itemIds, at } = scanned(createScanner(disk, tickingClock())(askOf(disk, text)))
    expect(at).toBeNull()
    expect([...itemIds].sort()).toEqual(itemsWith(disk, text))
  })

  it('finds the same however it is cut, and whoever searched meanwhile', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...sought),
        fc.array(
          fc.record({ most: fc.integer({ min: 1, max: 30 }), ms: fc.nat(4), isForgotten: fc.boolean() }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (text, slices) => {
          expect(inSlices(askOf(disk, text), slices).sort()).toEqual(itemsWith(disk, text))
        },
      ),
      { numRuns: 60 },
    ))

  it('looks at newer lines first', () => {
    const months = inSlices(askOf(disk, '值班正常'), [{ most: 5, ms: 1, isForgotten: false }])
    const home = months.map(itemId => itemId.slice(7, 11))
    expect(home[0]).toBe('2701')
    expect(home.at(-1)).toBe('2611')
  })

  it('ends early where it is not wanted any more, and can be gone on with', () => {
    const scan = createScanner(disk, tickingClock())
    const ask = askOf(disk, '没有这个词')
    const { at } = scanned(scan(ask, () => false))
    expect(at).not.toBeNull()
    expect(scanned(scan({ ...ask, at: at ?? ask.at })).at).toBeNull()
  })

  it('is lost where no line ends, and says so', () => {
    const ask = askOf(disk, '泵站')
    const [first] = ask.months
    const scan = createScanner(disk, tickingClock())
    for (const offset of [1, (first?.size ?? 0) - 1, (first?.size ?? 0) + 1, 1e12])
      expect(scan({ ...ask, at: { month: first?.month ?? '', offset } }), `${offset}`).toEqual({
        kind: 'lost',
      })
    expect(scan({ ...ask, at: { month: '2001-01', offset: 0 } })).toEqual({ kind: 'lost' })
  })

  it('looks at no byte behind what is believed', () => {
    const whole = askOf(disk, '正常')
    const [first] = whole.months
    const months = first ? [first] : []
    const from = { month: first?.month ?? '', offset: first?.size ?? 0 }
    const { itemIds } = scanned(createScanner(disk, tickingClock())({ ...whole, months, from, at: from }))
    expect(new Set(itemIds.map(itemId => itemId.slice(7, 11)))).toEqual(new Set(['2611']))
  })
})
