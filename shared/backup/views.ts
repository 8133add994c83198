import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { RefusalParams } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { PlaceStanding } from './contract.ts'
import type { BackupState } from './state.ts'

type Known = Frozen<{ readonly backups: BackupState; readonly settings: SettingsState }>
/** Places where the last try of this program came to nothing, and why. */
export type Failures = ReadonlyMap<string, { readonly code: string; readonly params: RefusalParams }>

const dayMs = 86_400_000

/** Each place as it stands now. */
export const placesNow = (known: Known, failures: Failures, now: string): readonly PlaceStanding[] =>
  known.backups.places.map(place => {
    const taken = own(known.backups.taken, place)
    const failure = failures.get(place)
    return {
      place,
      state: stateOf(taken?.at, failure !== undefined, known, now),
      ...(taken && { at: taken.at, lines: taken.lines }),
      ...(failure && { failure }),
    }
  })

const stateOf = (
  at: string | undefined,
  hasFailed: boolean,
  { settings }: Known,
  now: string,
): PlaceStanding['state'] => {
  if (hasFailed) return 'failed'
  if (at === undefined) return 'never'
  return isOlder(at, limitInForce(settings, 'backup.overdue'), now) ? 'overdue' : 'good'
}

/** Places whose last good backup is so old that another is due by itself. */
export const placesDue = ({ backups, settings }: Known, now: string): readonly string[] =>
  backups.places.filter(place => {
    const at = own(backups.taken, place)?.at
    return at === undefined || isOlder(at, limitInForce(settings, 'backup.every'), now)
  })

/** A trial restore is to be done now and then, once there is a backup. */
export const isTrialDue = ({ backups, settings }: Known, now: string): boolean => {
  if (Object.keys(backups.taken).length === 0) return false
  return !backups.tried?.ok || isOlder(backups.tried.at, limitInForce(settings, 'backup.trial'), now)
}

/** One instant behind is not old: the clock may have been set back. */
const isOlder = (at: string, days: number, now: string): boolean =>
  Date.parse(now) - Date.parse(at) >= days * dayMs

/** The worst of all places, for the strip; `none` where no place is set. `at`: the oldest of the good ones. */
export type BackupSign = {
  readonly state: 'none' | PlaceStanding['state']
  readonly at?: string
}

export const backupSign = (places: readonly PlaceStanding[]): BackupSign => {
  const worst = (['failed', 'overdue', 'never', 'good'] as const).find(state =>
    places.some(place => place.state === state),
  )
  const [at] = places.flatMap(place => place.at ?? []).sort()
  return { state: worst ?? 'none', ...(at !== undefined && { at }) }
}
