import { nameOf } from '../../shared/account/index.ts'
import { staffOf } from '../../shared/directory/index.ts'
import type {
  PassMove,
  PassRow,
  PassStatement,
  ShownMove,
  ShownPass,
  ShownStatement,
} from '../../shared/exit-pass/contract.ts'
import { isOverdue, letOutNo, owedIn, stageOf, standingOf } from '../../shared/exit-pass/index.ts'
import { withRule } from '../../shared/refusals.ts'
import { type HolderSight, showHolder } from './show-holder.ts'

/** What passes are shown from; of a damaged book, what of it is proven. */
export type PassSight = HolderSight & { readonly timeZone: string; readonly now: string }

/** A pass with names in the place of accounts, and where it stands at this moment. @throws DiskError. */
export const showPass = (sight: PassSight, row: PassRow): ShownPass => {
  const { now, timeZone, ledger } = sight
  const { earlier, lettings, returns, withdrawn, confirmed, decision, items, ...statement } = row
  const standing = standingOf(row)
  const no = letOutNo(ledger.state, row, { now, timeZone })
  const named = <Deed extends { readonly by: string }>(deed: Deed) => ({
    ...deed,
    byName: nameIn(sight, deed.by),
  })
  return {
    ...statement,
    ...shownBy(sight, statement),
    stage: stageOf(standing, now),
    items: items.map((item, place) => ({ ...item, out: 0, back: 0, ...standing.items[place] })),
    owed: owedIn(standing),
    isOverdue: isOverdue(standing, now),
    ...(no && { no: withRule(no) }),
    ...(decision && {
      decision: {
        ...decision,
        decidedByName: staffOf(ledger.state.directory, decision.decidedBy)?.name ?? decision.decidedBy,
      },
    }),
    lettings: lettings.map(move => shownMove(sight, move)),
    returns: returns.map(move => shownMove(sight, move)),
    ...(withdrawn && { withdrawn: named(withdrawn) }),
    ...(confirmed && { confirmed: named(confirmed) }),
    earlier: earlier.map(before => ({ ...before, ...shownBy(sight, before) })),
  }
}

const shownBy = (
  sight: PassSight,
  { holder, by }: Pick<PassStatement, 'holder' | 'by'>,
): Pick<ShownStatement, 'holder' | 'byName'> => ({
  holder: showHolder(sight, holder),
  byName: nameIn(sight, by),
})

const shownMove = (sight: PassSight, { takenBack, ...move }: PassMove): ShownMove => ({
  ...move,
  ...(takenBack && { takenBack: { ...takenBack, byName: nameIn(sight, takenBack.by) } }),
  byName: nameIn(sight, move.by),
})

const nameIn = ({ ledger }: PassSight, account: string): string => nameOf(ledger.state.accounts, account)
