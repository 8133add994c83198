import { hasLeft } from '../directory/index.ts'
import { own } from '../kernel/own.ts'
import { byReading } from '../kernel/reading.ts'
import type { ShiftPost } from '../shift/index.ts'
import type { RosterSight } from './around.ts'
import type { PoolMember } from './events.ts'
import { roleOfPost } from './stages.ts'

/**
 * Who takes turns at a post. Until the office has said so: every account of that duty whose person the directory knows, by
 * pinyin, since the beginning of the year.
 */
export const poolOf = (
  { rosters, accounts, directory }: Pick<RosterSight, 'rosters' | 'accounts' | 'directory'>,
  post: ShiftPost,
  year: string,
): readonly PoolMember[] => {
  const set = rosters.pools[post]
  if (set) return set.members
  const ids = Object.values(accounts).flatMap(({ roles, staffId, disabled }) =>
    staffId !== undefined && !disabled && roles.includes(roleOfPost[post]) ? [staffId] : [],
  )
  return [...new Set(ids)]
    .flatMap(staffId => {
      const staff = own(directory.staff, staffId)
      return staff && !hasLeft(directory, staffId) ? [{ staffId, ...staff }] : []
    })
    .sort(byReading)
    .map(({ staffId }) => ({ staffId, since: `${year}-01-01` }))
}
