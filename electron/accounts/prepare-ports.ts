import type { CommandName } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { PreparedInput } from '../../shared/prepared.ts'
import type { MonthOfPeople } from '../../shared/retention/index.ts'
import type { TrailFacts } from '../trail/prepare-trail.ts'
import type { RecordPorts } from './new-record.ts'
import type { SignIns } from './sign-in.ts'

export type PreparePorts = RecordPorts & {
  readonly signIns: Pick<SignIns, 'recheck'>
  /** The book that is being set up holds demonstration data, for good. */
  readonly demo: boolean
  readonly trail: TrailFacts
  /** Outside persons whose particulars are kept, by month. @throws DiskError. */
  readonly peopleKept: () => readonly MonthOfPeople[]
}

/** Signatures under a recovery: nobody is signed in, and who signs is proven by `Recoveries`. */
export type RecoverySignature = 'recovery.agree' | 'recovery.withdraw' | 'recovery.restore'

/** Sign-ins are not here: `SignIns` makes their inputs itself, and `Recoveries` those of a recovery. */
export type PreparableName = Exclude<CommandName, 'session.sign-in' | 'session.sign-once' | RecoverySignature>

export type Prepared<N extends PreparableName> =
  | { readonly ok: true; readonly input: PreparedInput<N> }
  | Refusal
