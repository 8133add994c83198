import { shownTime } from '../calendar/index.ts'
import { type Carrying, carryingOf, numberOf } from '../exit-pass/index.ts'
import { refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce } from '../settings/index.ts'
import type { Release } from './events.ts'
import type { GoodsRefusal } from './refusals.ts'
import type { PassageContext, PassageSurroundings } from './whether.ts'

type Carried = {
  readonly goods: string | undefined
  /** The pass, or the decision by telephone, that was named. */
  readonly release: string | undefined
  readonly movedAt: string
}

export type GoodsOut = { readonly ok: true; readonly release?: Release } | Refusal<GoodsRefusal>

/**
 * Whether what a vehicle carries out stands in its way: any goods do, unless the office let them out by a pass or by its word
 * on the telephone (§11.3); one letting-out covers one vehicle, for a while. The only place that decides it, for whichever
 * vehicle and on whichever way out.
 */
export const goodsOut = (
  { settings }: Pick<PassageSurroundings, 'settings'>,
  { goods, release, movedAt }: Carried,
  context: Pick<PassageContext, 'passOf' | 'now' | 'timeZone'>,
): GoodsOut => {
  if (goods === undefined) return release === undefined ? { ok: true } : refuse('passage.goods-unsaid')
  if (release === undefined) return refuse('passage.goods-need-pass', { goods })
  const row = context.passOf(release)
  if (!row) return refuse('passage.release-unknown', { number: shownNumber(release) })
  const withinMinutes = limitInForce(settings, 'passage.release')
  const carrying = carryingOf(row, { now: context.now, movedAt, withinMinutes })
  if (carrying.kind === 'free') return { ok: true, release: { itemId: release, letting: carrying.letting } }
  return notBy(carrying, { number: numberOf(row), minutes: withinMinutes }, context)
}

type Named = { readonly number: string; readonly minutes: number }
type When = Pick<PassageContext, 'now' | 'timeZone'>

const notBy = (
  carrying: Exclude<Carrying, { kind: 'free' }>,
  { number, minutes }: Named,
  { now, timeZone }: When,
): Refusal<GoodsRefusal> => {
  if (carrying.kind === 'not-let-out') return refuse('passage.release-not-let-out', { number })
  const at = shownTime(carrying.at, timeZone, now)
  return carrying.kind === 'too-old'
    ? refuse('passage.release-too-old', { number, at, minutes })
    : refuse('passage.release-carried', { number, at, passage: shownNumber(carrying.by) })
}
