import { clockWithSecondsOf, dayOf, shownDay } from '../../shared/calendar/index.ts'
import { realmLabels } from '../../shared/journal/index.ts'
import { parseChain } from '../../shared/kernel/ids.ts'
import type { TrailRow } from '../../shared/trail/contract.ts'
import { fill } from '../app/fill.ts'
import { grouped } from '../ui/prose-count.ts'
import { trailText as text } from './text.ts'

/** One line of the list, ready to show. */
export type TrailLine = {
  readonly key: string
  readonly chain: string
  readonly seq: number
  readonly number: string
  readonly at: string
  readonly who: string
  readonly act: string
  readonly about: string
  readonly change: string
  readonly realm: string
  /** Only its number and time are shown. */
  readonly isHidden: boolean
  /** `审计意见 2`; empty where there is none. */
  readonly findings: string
}

export type Around = { readonly timeZone: string; readonly now: string }

export type Position = { readonly chain: string; readonly seq: number }

export const positionKey = ({ chain, seq }: Position): string => `${chain} ${seq}`

/** `11-24 10:04:51`. */
export const shownMoment = (at: string, { timeZone, now }: Around): string =>
  `${shownDay(dayOf(at, timeZone), dayOf(now, timeZone))} ${clockWithSecondsOf(at, timeZone)}`

export const trailLine = (row: TrailRow, around: Around): TrailLine => {
  const { chain, seq, at } = row
  const line = {
    key: positionKey(row),
    chain,
    seq,
    number: grouped(seq),
    at: shownMoment(at, around),
    realm: realmLabels[parseChain(chain)?.realm ?? 'general'],
  }
  if (row.sight === 'number-and-time')
    return {
      ...line,
      who: '',
      act: '',
      about: text.hidden.about,
      change: text.hidden.change,
      isHidden: true,
      findings: '',
    }
  const { actorName, act, about, change, findings } = row
  return {
    ...line,
    who: actorName,
    act,
    about,
    change,
    isHidden: false,
    findings: findings > 0 ? fill(text.findings, { count: findings }) : '',
  }
}
