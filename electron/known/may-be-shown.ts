import { refuse } from '../../shared/kernel/decision.ts'
import { isLooking, type Look } from '../../shared/kernel/look.ts'
import { own } from '../../shared/kernel/own.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { type LimitName, limitInForce } from '../../shared/settings/index.ts'
import type { Caller } from '../door/admit.ts'
import type { Ledger } from '../store/ledger.ts'

type Sight = {
  readonly ledger: Pick<Ledger, 'state'>
  readonly now: string
  readonly isReadOnly: boolean
}

type Asked = {
  readonly itemId: string
  /** Each account's last look. */
  readonly looks: { readonly [account: string]: Look }
  /** For how many seconds a look counts. */
  readonly limit: LimitName
}

/** What stands against showing the whole of what is sealed; undefined for whoever has just journalled that he looks and why. */
export const mayBeShown = (
  { ledger, now, isReadOnly }: Sight,
  caller: Caller | undefined,
  { itemId, looks, limit }: Asked,
): Refusal | 'look-first' | undefined => {
  if (!caller) return refuse('door.signed-out')
  // No look can be journalled there.
  if (isReadOnly) return refuse('door.read-only')
  const seconds = limitInForce(ledger.state.settings, limit)
  return isLooking(own(looks, caller.account), itemId, { now, seconds }) ? undefined : 'look-first'
}
