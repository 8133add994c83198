import type { Frozen } from '../kernel/event.ts'
import type { TurnAwayState } from './state.ts'
import { refusedKinds } from './words.ts'

/** Something of the gate that is not settled: what a closing list and a handover name. */
export type UnsettledTurnAway = { readonly itemId: string; readonly what: string; readonly since: string }

/** Those who would not leave and of whom the office has not said what is to be done (§11.4); the earliest first. */
export const unsettledTurnAways = ({ open }: Frozen<TurnAwayState>): readonly UnsettledTurnAway[] =>
  Object.entries(open)
    .map(([itemId, { kind, happenedAt, calls }]) => ({
      itemId,
      what: `拒绝进入（${refusedKinds[kind]}），${calls === 0 ? '未报办公室' : '办公室尚无结果'}`,
      since: happenedAt,
    }))
    .sort((a, b) => Date.parse(a.since) - Date.parse(b.since))
