import type { Event, Realm } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** First event of every chain (format.md §3). */
export type ChainOpened = Event<
  'chain.opened',
  {
    readonly format: 1
    readonly digest: 'sha-256'
    readonly station: string
    readonly realm: Realm
    readonly timeZone: string
    readonly demo?: true
    readonly continues?: { readonly chain: string; readonly seq: number; readonly hash: string }
  }
>
/** What a power cut had left behind the head went to quarantine. */
export type TailCut = Event<
  'journal.tail-cut',
  { readonly file: string; readonly bytes: number; readonly sha256: string }
>
export type ClockMoved = Event<
  'clock.moved',
  { readonly from: string; readonly to: string; readonly kind: 'back' | 'leap' }
>
/** `by` vouched for the time with a password, before the sign-in that follows. */
export type ClockConfirmed = Event<'clock.confirmed', { readonly by: string }>

export type JournalEvent = ChainOpened | TailCut | ClockMoved | ClockConfirmed

export const journalVersions = {
  'chain.opened': [],
  'journal.tail-cut': [],
  'clock.moved': [],
  'clock.confirmed': [],
} as const satisfies { [K in JournalEvent['kind']]: readonly Upcast[] }

export const isJournalEvent = (event: Event): event is JournalEvent =>
  Object.hasOwn(journalVersions, event.kind)

export type ChainOpening = Omit<ChainOpened['data'], 'format' | 'digest'>

/** Keys in the order of format.md §3. */
export const chainOpened = ({ station, realm, timeZone, demo, continues }: ChainOpening): ChainOpened => ({
  kind: 'chain.opened',
  v: 1,
  data: {
    format: 1,
    digest: 'sha-256',
    station,
    realm,
    timeZone,
    ...(demo && { demo }),
    ...(continues && { continues }),
  },
})

export const tailCut = (data: TailCut['data']): TailCut => ({ kind: 'journal.tail-cut', v: 1, data })
export const clockMoved = (data: ClockMoved['data']): ClockMoved => ({ kind: 'clock.moved', v: 1, data })
export const clockConfirmed = (by: string): ClockConfirmed => ({
  kind: 'clock.confirmed',
  v: 1,
  data: { by },
})
