import type { RosterDraftView, RosterMonth, RosterPlace, ShownProblem } from '../../shared/roster/index.ts'
import { isBlocking, problemWords } from '../../shared/roster/index.ts'
import { fill } from '../app/fill.ts'
import type { CellWords } from './MonthTable.tsx'
import { pinAt, type RosterWish } from './pins.ts'
import type { Cell } from './roster-state.ts'
import { rosterText } from './text.ts'

const text = rosterText.month

/** What the cells of a planned month say: who has it, whom the published version named, and what is wrong. */
export const cellWordsOf =
  (month: RosterMonth): ((cell: Cell) => CellWords) =>
  cell => {
    const place = placeIn(month, cell)
    const { hasBegun = false, duty, published } = place ?? {}
    return {
      name: duty?.name ?? '',
      tags: published ? [wasInWords(published)] : [],
      ...problemWordsAt(month.problems, cell),
      isQuiet: hasBegun,
    }
  }

/** Of a draft: what is named by the office, what has begun, and what would change. */
export const draftWordsOf =
  (month: RosterMonth, draft: RosterDraftView, wish: RosterWish): ((cell: Cell) => CellWords) =>
  cell => {
    const place = placeIn(month, cell)
    const duty = draft.duties.find(({ day, post }) => day === cell.day && post === cell.post)
    const isChanged = duty?.staffId !== place?.duty?.staffId
    const tags = [
      ...(place?.hasBegun ? [text.begun] : []),
      ...(pinAt(wish, cell) ? [text.pinned] : []),
      ...(isChanged && place?.duty && !place.hasBegun ? [text.fresh] : []),
    ]
    return {
      name: duty?.name ?? '',
      tags,
      ...problemWordsAt(draft.problems, cell),
      isQuiet: place?.hasBegun ?? false,
    }
  }

const placeIn = ({ days }: RosterMonth, { day, post }: Cell): RosterPlace | undefined =>
  days.find(one => one.day === day)?.places[post]

const wasInWords = (published: NonNullable<RosterPlace['published']>): string =>
  'nobody' in published ? text.wasNobody : fill(text.was, { name: published.name })

/** The gravest first; that a shift has no relief is said where the relief is missing. */
const problemWordsAt = (
  problems: readonly ShownProblem[],
  { day, post }: Cell,
): Pick<CellWords, 'problem' | 'mark'> => {
  const own = problems.filter(one => one.day === day && one.post === post && one.kind !== 'relief')
  const worst = own.find(({ kind }) => isBlocking(kind)) ?? own[0]
  if (!worst) return {}
  const mark = isBlocking(worst.kind) ? 'urgent' : worst.kind === 'wish' ? 'notice' : 'due'
  return { problem: problemWords[worst.kind], mark }
}
