import type { ShownVisit } from '../../../shared/visit/contract.ts'
import { visitDoubts } from '../../../shared/visit/words.ts'
import { fill } from '../../app/fill.ts'
import { stampOn } from '../paper-dates.ts'
import { gateSheetText } from './text.ts'

const { notes: text, visitors } = gateSheetText

type On = { readonly day: string; readonly timeZone: string }

/** When they left, as far as anybody knows; whoever is inside is told too. */
export const leftWords = (visit: ShownVisit, on: On): string => {
  const course = courseOf(visit, on)
  const still = visit.inside > 0 ? [fill(visitors.inside, { people: visit.inside })] : []
  const last = course.at(-1)
  const told =
    course.length > mostTold && last !== undefined
      ? [fill(visitors.often, { count: course.length, last })]
      : course
  return [...told, ...still].join('\n')
}

/** More leavings than these are told under the row. */
const mostTold = 3

const courseOf = ({ people: came, leavings }: ShownVisit, { day, timeZone }: On): readonly string[] =>
  leavings
    .filter(({ takenBack }) => takenBack === undefined)
    .map(({ people, leftAt }) => {
      const time = leftAt === undefined ? visitors.unseen : stampOn(leftAt, day, timeZone)
      return came > 1 ? fill(visitors.some, { people, time }) : time
    })

/** What else the register has of a visit. */
export const visitNotes = (visit: ShownVisit, on: On): readonly string[] => {
  const { visitor, carried, doubts, remark } = visit
  const companions = visitor.kind === 'known' ? visitor.companions : []
  const course = courseOf(visit, on)
  return [
    ...(companions.length > 0 ? [fill(text.companions, { names: companions.join('、') })] : []),
    ...(carried === undefined ? [] : [fill(text.carried, { carried })]),
    ...(doubts.length > 0
      ? [fill(text.doubts, { doubts: doubts.map(doubt => visitDoubts[doubt]).join('，') })]
      : []),
    ...(remark === undefined ? [] : [fill(text.remark, { remark })]),
    ...(course.length > mostTold ? [fill(text.left, { course: course.join('，') })] : []),
    ...leavingNotes(visit, on),
    ...corrections(visit, on),
  ]
}

const leavingNotes = ({ leavings }: ShownVisit, { day, timeZone }: On): readonly string[] =>
  leavings.flatMap(({ people, leftAt, at, how, badge, takenBack }) => {
    if (takenBack) {
      const { reason } = takenBack
      return [fill(text.takenBack, { time: stampOn(leftAt ?? at, day, timeZone), reason })]
    }
    return [
      ...(how === undefined ? [] : [fill(text.how, { people, how })]),
      ...(badge === 'missing' ? [text.badgeMissing] : []),
    ]
  })

type Corrected = {
  readonly earlier: readonly unknown[]
  readonly at: string
  readonly byName: string
  readonly reason?: string
}

/** How often a row was corrected, and who did so last, when and why. */
export const corrections = (
  { earlier, at, byName: name, reason = '' }: Corrected,
  { day, timeZone }: On,
): readonly string[] =>
  earlier.length === 0
    ? []
    : [fill(text.corrected, { count: earlier.length, at: stampOn(at, day, timeZone), name, reason })]
