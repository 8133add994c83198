import { minutesBetween } from '../calendar/index.ts'
import type { PassMove, PassRow } from './contract.ts'
import type { GoodsCarried, GoodsStayed } from './events.ts'

/** Whether a vehicle may take along what was let out: by which letting-out, from 1, or why not. */
export type Carrying =
  | {
      readonly kind: 'free'
      readonly letting: number
      readonly at: string
      readonly items: PassMove['items']
    }
  | { readonly kind: 'not-let-out' }
  | { readonly kind: 'too-old'; readonly at: string }
  | { readonly kind: 'carried'; readonly by: string; readonly at: string }

type When = {
  readonly now: string
  /** When the vehicle left. */
  readonly movedAt: string
  readonly withinMinutes: number
}

/** One letting-out covers one vehicle, and only for a while: the oldest that still does is taken first. */
export const carryingOf = ({ lettings }: Pick<PassRow, 'lettings'>, when: When): Carrying => {
  const place = lettings.findIndex(letting => isFree(letting, when))
  const free = lettings[place]
  if (free) return { kind: 'free', letting: place + 1, at: free.at, items: free.items }
  const last = lettings.findLast(({ takenBack }) => !takenBack)
  if (!last) return { kind: 'not-let-out' }
  const { carriedBy: by, at } = last
  return by === undefined ? { kind: 'too-old', at } : { kind: 'carried', by, at }
}

/** Where the letting-out was written down only after the vehicle had left, it is as old as it is now. */
const isFree = ({ at, carriedBy, takenBack }: PassMove, { now, movedAt, withinMinutes }: When): boolean =>
  carriedBy === undefined && !takenBack && minutesBetween(at, movedAt < at ? now : movedAt) <= withinMinutes

type Carried = GoodsCarried['data']

export const goodsCarried = (data: Carried): GoodsCarried => ({ kind: 'exit-pass.carried', v: 1, data })
export const goodsStayed = (data: Carried): GoodsStayed => ({ kind: 'exit-pass.stayed', v: 1, data })
