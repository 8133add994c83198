import type { AlarmMark } from './marks.ts'

/** ▲ three tones, ◆ one chime; ● is silent (ux §9). */
export type AlarmSound = 'three-tones' | 'chime'

/** What this station has sounded so far. */
export type Heard = {
  /** When the tones of the ▲ that calls were last sounded, on a clock that nobody sets. */
  readonly tonesAtMs?: number
  /** Up to which ◆ there was a chime: each is chimed once. */
  readonly chimedUpTo?: string
}

type Moment = {
  readonly monotonicMs: number
  /** Between two soundings of a ▲. */
  readonly everySeconds: number
}

/**
 * What is to be sounded now, at most one sound, however many call: after a sleep there is one, not twenty. A ▲ sounds
 * when it begins to call and again and again until nothing calls; a ◆ waits until the ▲ is silent.
 */
export const soundDue = (
  marks: readonly AlarmMark[],
  heard: Heard,
  moment: Moment,
): { readonly sound?: AlarmSound; readonly heard: Heard } => {
  if (callingOf('urgent', marks)) return tonesDue(heard, moment)
  const { tonesAtMs: _over, ...silent } = heard
  const due = callingOf('due', marks)
  if (!due || (silent.chimedUpTo !== undefined && due.since <= silent.chimedUpTo)) return { heard: silent }
  return { sound: 'chime', heard: { chimedUpTo: due.since } }
}

const callingOf = (kind: AlarmMark['kind'], marks: readonly AlarmMark[]): AlarmMark | undefined =>
  marks.find(mark => mark.kind === kind && mark.state === 'calling')

const tonesDue = (heard: Heard, { monotonicMs, everySeconds }: Moment) => {
  const { tonesAtMs } = heard
  if (tonesAtMs !== undefined && monotonicMs - tonesAtMs < everySeconds * 1000) return { heard }
  return { sound: 'three-tones', heard: { ...heard, tonesAtMs: monotonicMs } } as const
}

/** Volumes to choose from, per cent: none of them is silence. */
export const volumes = ['20', '40', '60', '80', '100'] as const
export type Volume = (typeof volumes)[number]

/** Per cent at which a sound is played: at night no less than the unit allows. */
export const volumeNow = (chosen: Volume, theme: 'day' | 'night', nightLeast: number): number =>
  theme === 'night' ? Math.max(Number(chosen), nightLeast) : Number(chosen)
