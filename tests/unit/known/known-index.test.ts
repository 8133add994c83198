import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { KnownIndex } from '../../../electron/known/known-index.ts'
import {
  foldedVehicle,
  rankOfVehicle,
  type VehicleFace,
  vehicleBeginnings,
  vehicleFaceOf,
} from '../../../electron/passage/vehicle-face.ts'
import type { Ledger } from '../../../electron/store/ledger.ts'
import type { Commit } from '../../../shared/kernel/event.ts'

type Stated = {
  readonly itemId: string
  readonly at: string
  readonly plate: string
  readonly driver: string
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'
const surnames = '魏方林郭丁沈唐周王李张刘陈杨赵黄'

/** Every vehicle has a plate of its own; which, is the same for the same number. */
const vehicleOf = (n: number): Omit<Stated, 'itemId' | 'at'> => {
  const place = (step: number) => letters[Math.floor((n * 7919 + 13) / 34 ** step) % 34] ?? 'A'
  return {
    plate: `津${letters[n % 20] ?? 'A'}${[4, 3, 2, 1, 0].map(place).join('')}`,
    driver: `${surnames[n % surnames.length] ?? '王'}${surnames[(n >> 3) % surnames.length] ?? '强'}`,
  }
}

const lineOf = (n: number, changed: Partial<Stated> = {}): Commit => {
  const data = { itemId: `i-${n}`, at: `2026-11-${String(n).padStart(9, '0')}`, ...vehicleOf(n), ...changed }
  const event = { kind: n < 0 ? 'corrected' : 'entered', v: 1, data }
  return {
    seq: n,
    prev: '',
    at: data.at,
    chain: 'c',
    actor: 'a',
    id: `${n}`,
    command: 'enter',
    events: [event],
    hash: '',
  }
}

/** An index over so many earlier lines; the newest last. */
const indexOver = (lines: readonly Commit[], onLook = () => {}) => {
  const found = { length: lines.length, seqAt: (place: number) => place, secondAt: () => 0 }
  const ledger = { linesFound: () => found, commitAt: (seq: number) => lines[seq] } as unknown as Ledger
  return new KnownIndex<VehicleFace, Stated>({
    ledger,
    monotonicMs: () => performance.now(),
    commands: ['enter', 'correct'],
    statementsIn: ({ events, command }) =>
      events.map(({ data }) => ({ stated: data as Stated, isCorrection: command === 'correct' })),
    faceOf: ({ plate, driver }) => vehicleFaceOf({ plate, driver }),
    rankOf: (face, typed) => {
      onLook()
      return rankOfVehicle(face, typed)
    },
    beginningsOf: vehicleBeginnings,
  })
}

const wholeOver = (lines: readonly Commit[], onLook = () => {}) => {
  const index = indexOver(lines, onLook)
  while (index.grow(50));
  return index
}

describe('whatever came before', () => {
  const lines = Array.from({ length: 400 }, (_, n) => lineOf(n))

  it('is found as well as by looking at every one, those that fit best first', () => {
    const index = wholeOver(lines)
    const faces = lines.map(({ seq }) => vehicleFaceOf(vehicleOf(seq)))
    for (const typed of ['8', 'A', 'K2', '津A', '3', 'wq', '魏', 'ZZ', '津', faces[7]?.plate ?? ''].map(
      foldedVehicle,
    )) {
      const best = faces.map(face => rankOfVehicle(face, typed)).filter(rank => rank < 4)
      const found = index.find(typed).found.map(({ face }) => rankOfVehicle(face, typed))
      expect(found, typed).toEqual(best.sort((a, b) => a - b).slice(0, 8))
    }
  })

  it('is one however often it came, with its newest statement; a correction makes it another', () => {
    const first = lineOf(1)
    const again = lineOf(2, { plate: vehicleOf(1).plate, driver: '方俊' })
    const index = wholeOver([first, again])
    const plate = foldedVehicle(vehicleOf(1).plate)
    expect(index.find(plate).found).toMatchObject([{ items: ['i-2', 'i-1'], last: { driver: '方俊' } }])
    index.note({ ...lineOf(2, { plate: '冀RD19057' }), command: 'correct' })
    expect(index.find(plate).found).toMatchObject([{ items: ['i-1'] }])
    expect(index.find('057').found).toMatchObject([{ items: ['i-2'] }])
  })

  it('says that it is not whole while earlier lines are gone through', () => {
    const index = indexOver(Array.from({ length: 60_000 }, (_, n) => lineOf(n)))
    expect(index.find('8').isWhole).toBe(false)
  })
})

it('of 20,000 vehicles no key looks at more than those that came last of what fits', () => {
  let looks = 0
  const index = wholeOver(
    Array.from({ length: 20_000 }, (_, n) => lineOf(n)),
    () => looks++,
  )
  const typed = ['8', 'k', 'k2', '2k8', '津', '津a', 'w', 'wq', '魏', 'zz', '津a·6k2q8', '9057']
  for (const text of typed) {
    looks = 0
    const { found } = index.find(foldedVehicle(text))
    expect(looks, text).toBeLessThanOrEqual(6_000)
    if (text.length === 1) expect(found, text).toHaveLength(8)
  }
})
