import { type Alarm, isCalling } from './alarms-at.ts'

/** What a locked screen may show and ring: kinds and times; no names, no counts, no texts. */
export type AlarmMark = {
  readonly kind: 'urgent' | 'due' | 'notice'
  /** `quiet`: somebody has seen all of them, or there is nothing to act on yet. */
  readonly state: 'calling' | 'quiet'
  /** When the last of them reached its rung. */
  readonly since: string
}

/** One mark for each kind of which there is any, the most urgent first. */
export const marksOf = (alarms: readonly Alarm[]): readonly AlarmMark[] =>
  kinds.flatMap(kind => markOf(kind, alarms) ?? [])

const kinds = ['urgent', 'due', 'notice'] as const
type Kind = AlarmMark['kind']

const markOf = (kind: Kind, alarms: readonly Alarm[]): AlarmMark | undefined => {
  const ofKind = alarms.filter(alarm => markedAs(alarm) === kind)
  const calling = ofKind.filter(isCalling)
  const since = newest(calling.length > 0 ? calling : ofKind)
  if (since === undefined) return undefined
  return { kind, since, state: calling.length > 0 ? 'calling' : 'quiet' }
}

const markedAs = ({ kind }: Alarm): Kind => (kind === 'missed' ? 'urgent' : kind)

const newest = (alarms: readonly Alarm[]): string | undefined =>
  alarms
    .map(({ since }) => since)
    .sort()
    .at(-1)
