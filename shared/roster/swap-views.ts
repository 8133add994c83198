import type { Approval } from '../approval/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { compareItemIds } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { ShiftPost } from '../shift/index.ts'
import { daysOfMonth, nameOfStaff, placeKey, plannedOn, timesAt } from './around.ts'
import { overtaken } from './decide-swap.ts'
import { swapKindOf, type swapKindWords } from './in-words.ts'
import { problemsOf } from './problems.ts'
import type { ShownProblem } from './shown.ts'
import { isOpen, type SwapAct, type SwapStage } from './stages.ts'
import { type Swap, stageOf } from './state.ts'
import { type RosterView, shownProblem } from './views.ts'

export type ShownPlace = {
  readonly day: string
  readonly post: ShiftPost
  readonly from: string
  readonly to: string
}

export type ShownSwapStep = {
  readonly act: SwapAct
  readonly byName: string
  readonly at: string
  readonly reason?: string
  readonly paper?: Approval
}

export type ShownSwap = {
  readonly itemId: string
  readonly kind: keyof typeof swapKindWords
  readonly stage: SwapStage
  readonly staffId: string
  readonly name: string
  readonly own: ShownPlace
  readonly otherId: string
  readonly otherName: string
  readonly other?: ShownPlace
  readonly reason: string
  readonly agreedOn?: string
  readonly askedByName: string
  readonly askedAt: string
  readonly steps: readonly ShownSwapStep[]
  /** While it is open: the roster changed meanwhile, or a shift of it began. */
  readonly no?: Refusal
  /** While it is open: what the roster would do against its arrangements once it is granted. */
  readonly problems: readonly ShownProblem[]
}

/** Answers `roster.swaps`, the newest first. */
export const swapsOf = (view: RosterView, list: 'open' | 'all'): readonly ShownSwap[] =>
  Object.entries(view.rosters.swaps)
    .flatMap(([itemId, swap]) => shownSwap(view, itemId, swap) ?? [])
    .filter(({ stage }) => list === 'all' || isOpen(stage))
    .sort((a, b) => compareItemIds(b.itemId, a.itemId))

const shownSwap = (view: RosterView, itemId: string, swap: Frozen<Swap>): ShownSwap | undefined => {
  const { asked } = swap
  if (!asked) return undefined
  const { staffId, own, otherId, other, reason, agreedOn, by, at } = asked
  const stage = stageOf(swap)
  const no = isOpen(stage) ? overtaken(view, asked, view) : undefined
  return {
    itemId,
    kind: swapKindOf(asked),
    stage,
    staffId,
    name: nameOfStaff(view, staffId),
    own: shownPlace(view, own),
    otherId,
    otherName: nameOfStaff(view, otherId),
    ...(other && { other: shownPlace(view, other) }),
    reason,
    ...(agreedOn !== undefined && { agreedOn }),
    askedByName: view.nameOf(by),
    askedAt: at,
    steps: swap.steps.map(({ act, by: who, at: when, reason: why, paper }) => ({
      act,
      byName: view.nameOf(who),
      at: when,
      ...(why !== undefined && { reason: why }),
      ...(paper && { paper }),
    })),
    ...(no && { no }),
    problems: isOpen(stage) && !no ? problemsAfter(view, asked) : [],
  }
}

export const shownPlace = (
  view: RosterView,
  place: { readonly day: string; readonly post: ShiftPost },
): ShownPlace => {
  const { from, to } = timesAt(view, place, view.timeZone)
  return { day: place.day, post: place.post, from, to }
}

type Asked = Frozen<NonNullable<Swap['asked']>>

/** What stands against it on its own places, were it granted now. */
const problemsAfter = (
  view: RosterView,
  { staffId, own, otherId, other }: Asked,
): readonly ShownProblem[] => {
  const after = new Map([[placeKey(own), otherId], ...(other ? [[placeKey(other), staffId] as const] : [])])
  const months = [...new Set([own.day, ...(other ? [other.day] : [])].map(day => day.slice(0, 7)))]
  return months.flatMap(month => {
    const duties = plannedOn(view, daysOfMonth(month)).map(duty => ({
      ...duty,
      staffId: after.get(placeKey(duty)) ?? duty.staffId,
    }))
    return problemsOf(view, { month, duties }, view)
      .filter(
        problem =>
          problem.kind !== 'relief' &&
          (after.has(placeKey(problem)) || (problem.with && after.has(placeKey(problem.with)))),
      )
      .map(problem => shownProblem(view, problem))
  })
}
