import { dayOf } from '../calendar/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'

/** Who looked at the trail last and when, and which lines hold findings. What they say is read back from the journal. */
export type TrailState = {
  /** By account. */
  looks: { [account: string]: string }
  /** Lines of findings, counted on over the chains of the book, by `<chain> <seq>` of the commit that they are about. */
  findings: { [position: string]: number[] }
}

export const emptyTrail = (): TrailState => ({ looks: {}, findings: {} })

type At = { readonly chain: string; readonly seq: number }

export const positionKey = ({ chain, seq }: At): string => `${chain} ${seq}`

/** Lines in which findings about this commit stand, oldest first. */
export const findingsOn = ({ findings }: Frozen<TrailState>, at: At): readonly number[] =>
  own(findings, positionKey(at)) ?? []

/** One line a day and person says that he looked: every look of its own would bury what was looked for. */
export const hasLooked = (
  { looks }: Frozen<TrailState>,
  account: string,
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): boolean => {
  const last = own(looks, account)
  return last !== undefined && dayOf(last, timeZone) === dayOf(now, timeZone)
}
