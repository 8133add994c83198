import { own } from '../kernel/own.ts'
import { type ShiftPost, shiftPosts } from '../shift/index.ts'
import { daysOfMonth, type Place, placeKey, plannedAt, plannedOn, type RosterSight } from './around.ts'
import { publishedOf, versionOf } from './state.ts'

/** A duty on paper; `published`: whom the version named, where it was somebody else, empty for nobody. */
export type PrintedDuty = Place & { readonly staffId: string; readonly published?: string }

export type PrintedRoster = { readonly version: number; readonly duties: readonly PrintedDuty[] }

/** A month as it stands, for a paper that is printed now. */
export const rosterToPrint = (
  sight: Pick<RosterSight, 'shifts' | 'rosters'>,
  month: string,
): PrintedRoster => {
  const published = publishedOf(sight.rosters, month)
  const named = new Map(published?.duties.map(duty => [placeKey(duty), duty.staffId]))
  const duties = plannedOn(sight, daysOfMonth(month)).map((duty): PrintedDuty => {
    const before = named.get(placeKey(duty)) ?? ''
    return published && before !== duty.staffId ? { ...duty, published: before } : duty
  })
  const gone = [...named].flatMap(([key, staffId]) => {
    const place = placeOf(key)
    return place && plannedAt(sight, place) === undefined
      ? [{ ...place, staffId: '', published: staffId }]
      : []
  })
  return { version: versionOf(sight.rosters, month), duties: [...duties, ...gone] }
}

/** What the line of a print keeps of it: `version 2`, `2026-12-05 leader D-7K2M-2611-4`, `… D-7K2M-2611-5/D-7K2M-2611-4`. */
export const rosterItems = ({ version, duties }: PrintedRoster): readonly string[] => [
  `version ${version}`,
  ...duties.map(
    duty => `${placeKey(duty)} ${duty.staffId}${duty.published === undefined ? '' : `/${duty.published}`}`,
  ),
]

/** The paper again, from its line. Never throws. */
export const readRosterItems = (items: readonly string[]): PrintedRoster => ({
  version: Number(/^version (\d+)$/u.exec(items[0] ?? '')?.[1] ?? 0),
  duties: items.slice(1).flatMap(item => {
    const [day = '', post = '', who = ''] = item.split(' ')
    const place = placeOf(`${day} ${post}`)
    const [staffId = '', published] = who.split('/')
    return place ? [{ ...place, staffId, ...(published !== undefined && { published }) }] : []
  }),
})

const placeOf = (key: string): Place | undefined => {
  const [day = '', named = ''] = key.split(' ')
  const post = own(posts, named)
  return post && { day, post }
}

const posts: { readonly [post: string]: ShiftPost } = Object.fromEntries(shiftPosts.map(post => [post, post]))
