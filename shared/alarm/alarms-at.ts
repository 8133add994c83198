import type { AlarmFacts, Seen, TimedMatter } from './facts.ts'
import { floodKey } from './keys.ts'
import { type Rung, rungAt } from './ladder.ts'

/** What the person on this chair must act on, or know of. */
export type Alarm = {
  /** Of one cause: what an acknowledgement names. */
  readonly key: string
  readonly kind: Rung['kind']
  /** When it last called. */
  readonly since: string
  /** Matters that it tells of, by their deadlines; one, unless it sums up many. */
  readonly matters: readonly TimedMatter[]
  /** Somebody has seen this call of it. */
  readonly seen?: Seen
  /** Until then it does not call, though its timer runs. */
  readonly silentUntil?: string
}

/**
 * Every alarm at `now`, derived from deadlines and the clock alone: whoever looks after a sleep or a leap of the clock
 * sees what passed meanwhile, with its true times. Running deadlines (●) are among them. What belongs in one list is
 * one alarm: deadlines that passed, or whatever calls where it is more than the limit.
 */
export const alarmsAt = (facts: AlarmFacts, now: string): readonly Alarm[] => {
  const single = mattersAt(facts, now)
  const listed = inOneList(single.filter(isCalling), facts.floodMost)
  if (listed.length < 2) return single
  const isListed = new Set(listed)
  const rest = single.filter(alarm => !isListed.has(alarm))
  return [summary(listed), ...rest].sort(mostUrgentFirst)
}

/** Each matter by itself, the most urgent first. */
export const mattersAt = (facts: AlarmFacts, now: string): readonly Alarm[] =>
  facts.matters
    .filter(matter => isToldAt(matter, now))
    .map(matter => alarmOf(facts, matter, now))
    .sort(mostUrgentFirst)

/** Some tell from a time on only, and some until another one. */
export const isToldAt = (matter: TimedMatter, now: string): boolean =>
  !('tellsFrom' in matter && matter.tellsFrom > now) && !('tellsUntil' in matter && matter.tellsUntil <= now)

const inOneList = (calling: readonly Alarm[], most: number): readonly Alarm[] =>
  calling.length > most ? calling : calling.filter(({ kind }) => kind === 'missed')

const alarmOf = (facts: AlarmFacts, matter: TimedMatter, now: string): Alarm => {
  const { kind, since } = rungAt(matter, now, facts.ladder)
  const { key } = matter
  return { key, kind, since, matters: [matter], ...sightOf(facts, facts.seen[key], since, now) }
}

/** An acknowledgement counts for the call that it followed; the next rung calls anew. */
const sightOf = (
  { silenceMinutes }: AlarmFacts,
  seen: Seen | undefined,
  since: string,
  now: string,
): Pick<Alarm, 'seen' | 'silentUntil'> => {
  if (!seen || seen.at < since) return {}
  const silentUntil = new Date(Date.parse(seen.at) + silenceMinutes * 60_000).toISOString()
  return now < silentUntil ? { seen, silentUntil } : { seen }
}

/** Of what calls, hence seen by nobody or not lately. */
const summary = (alarms: readonly Alarm[]): Alarm => {
  const [first] = [...alarms].sort(mostUrgentFirst)
  const since =
    alarms
      .map(alarm => alarm.since)
      .sort()
      .at(-1) ?? ''
  const matters = alarms.flatMap(alarm => alarm.matters).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
  return { key: floodKey, kind: first?.kind ?? 'notice', since, matters }
}

const weight: { readonly [K in Alarm['kind']]: number } = { missed: 0, urgent: 1, due: 2, notice: 3 }

const mostUrgentFirst = (a: Alarm, b: Alarm): number =>
  weight[a.kind] - weight[b.kind] || (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0)

const dueOf = ({ matters: [first] }: Alarm): string => first?.dueAt ?? ''

/** Whether it calls now: nobody has seen it, or its silence is over. */
export const isCalling = ({ kind, silentUntil }: Pick<Alarm, 'kind' | 'silentUntil'>): boolean =>
  kind !== 'notice' && silentUntil === undefined

/** The one that F4 goes to: the most urgent that calls. */
export const topAlarm = (alarms: readonly Alarm[]): Alarm | undefined => alarms.find(isCalling)

/** ▲ and ◆ by matters, ● the deadlines that run. */
export const alarmCounts = (
  alarms: readonly Alarm[],
): { readonly urgent: number; readonly due: number; readonly notice: number } => {
  const count = (kinds: readonly Alarm['kind'][]) =>
    alarms.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { matters }) => sum + matters.length, 0)
  return { urgent: count(['urgent', 'missed']), due: count(['due']), notice: count(['notice']) }
}
