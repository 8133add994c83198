import { refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'

/**
 * Whether what a vehicle carries out stands in its way: any goods do, unless the office certified them (§11.3). The only
 * place that decides it, for whichever vehicle and on whichever way out.
 */
export const goodsOut = (goods: string | undefined): Refusal<'passage.goods-need-pass'> | undefined =>
  goods === undefined ? undefined : refuse('passage.goods-need-pass', { goods })
