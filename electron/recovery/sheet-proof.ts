import { timingSafeEqual } from 'node:crypto'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { readTypedKey } from '../../shared/recovery/index.ts'
import { limitInForce } from '../../shared/settings/index.ts'
import type { GeneralState } from '../../shared/state.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { isPassword } from '../accounts/scrypt.ts'
import { createSignInWaits } from '../accounts/sign-in-waits.ts'
import { publicKeyOf } from '../backup/draw-recovery-keys.ts'
import type { Clock } from '../ports.ts'

/** What somebody shows: the typed sheet, and where a record of him is left his password. */
export type Shown = {
  readonly key: string
  readonly person?: { readonly record: AccountRecord; readonly password: string }
}

type ProofPorts = {
  readonly state: () => Frozen<GeneralState>
  readonly clock: Clock
  /** A wrong attempt, to be journalled. */
  readonly onFailed: () => void
}

/**
 * Whether a sheet is that of the book: its private half belongs to the public one that stands in the journal, never to
 * `recovery.pub`, which whoever has the computer could exchange. Waits as at sign-in, one count for all attempts; a
 * wrong key and a wrong password get one answer. What is no key at all, by its own checksum, is no guess. Calls must
 * not overlap.
 */
export const createSheetProof = ({ state, clock, onFailed }: ProofPorts) => {
  const waits = createSignInWaits(clock)
  const who = { account: 'recovery' }

  return async ({ key, person }: Shown): Promise<Refusal | undefined> => {
    const { recovery, settings } = state()
    if (!recovery.key) return refuse('recovery.no-key')
    const privateKey = readTypedKey(key)
    if (privateKey === undefined) return refuse('recovery.key-mistyped')
    const minutes = waits.minutesLeft(who, recovery.failures, {
      free: limitInForce(settings, 'session.failures-before-wait'),
      longest: limitInForce(settings, 'session.longest-wait'),
    })
    if (minutes > 0) return refuse('recovery.throttled', { minutes })
    const isPerson = person === undefined || (await isPassword(person.password, person.record))
    if (isSame(publicKeyOf(privateKey), recovery.key.publicKey) && isPerson) {
      waits.passed(who)
      return undefined
    }
    waits.failed(who, recovery.failures)
    onFailed()
    return refuse('recovery.not-proven')
  }
}

const isSame = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
