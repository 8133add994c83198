import type { Event, EventMeta } from './event.ts'

/** One thing that an event states, in words. `before`: what stood until then, where something did. */
export type Told = { readonly what: string; readonly after: string; readonly before?: string }

/** An event in plain words, for whoever reads the trail. */
export type EventWords = {
  /** What was done: 登记, 更正, 签收 … */
  readonly act: string
  /** What it was done to. */
  readonly about: string
  readonly told: readonly Told[]
  readonly reason?: string
}

/** What stands around an event when it is put into words. */
export type WordsAround = {
  /** Of the commit that bears it. */
  readonly meta: EventMeta
  readonly nameOf: (account: string) => string
  readonly staffName: (staffId: string) => string
  readonly commandInWords: (command: string) => string
  readonly shownAt: (instant: string) => string
  /** What was told of the numbered thing before this event, oldest first. */
  readonly earlier: (itemId: string) => readonly Event[]
}

/** The words of every kind of a feature's events; a kind without words does not compile. */
export type WordsOf<E extends Event, A = WordsAround> = {
  readonly [K in E['kind']]: (data: Extract<E, { kind: K }>['data'], around: A) => EventWords
}

export const nothingSaid = '（空）'

export const told = (what: string, after: string): Told => ({ what, after: after || nothingSaid })

/** Old and new, where they differ; nothing where the new one is as the old one was. */
export const changed = (what: string, before: string | undefined, after: string): readonly Told[] => {
  if (before === after) return []
  return [before === undefined ? told(what, after) : { ...told(what, after), before: before || nothingSaid }]
}

/** What was said and is not empty. */
export const said = (what: string, after: string | undefined): readonly Told[] =>
  after ? [told(what, after)] : []

export const because = (reason: string): Pick<EventWords, 'reason'> => (reason === '' ? {} : { reason })

/** `甲、乙`. */
export const listed = (words: readonly string[]): string => words.join('、')
