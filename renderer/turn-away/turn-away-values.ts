import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { idTypeIds, type Outsider } from '../../shared/papers/index.ts'
import type { CorrectTurnAway, RecordTurnAway, ShownTurnAway } from '../../shared/turn-away/contract.ts'
import { afterwardsIds, refusedKindIds } from '../../shared/turn-away/words.ts'
import { numberFaults } from '../ui/number-faults.ts'
import { countOf, peopleTyped } from '../ui/typed-people.ts'
import type { TypedVisitor } from '../visit/index.ts'
import { callIn, emptyCall, upTo, withoutEmpty } from './call-values.ts'
import { turnAwayText as text } from './text.ts'

/** What the form of somebody turned away holds, as typed; lengths are those of the contract. */
export const turnAwayValues = z.object({
  kind: z.enum(['', ...refusedKindIds]),
  detail: upTo(200),
  afterwards: z.enum(['', ...afterwardsIds]),
  whom: upTo(40),
  number: upTo(30),
  answered: z.enum(['yes', 'no']),
  result: upTo(200),
  /** The visit whose visitor was taken over; empty for somebody else. */
  sameAs: z.string(),
  who: upTo(40),
  organisation: upTo(60),
  idType: z.enum(idTypeIds),
  idNumber: upTo(30),
  phone: upTo(30),
  people: z.string().regex(peopleTyped, text.notANumber),
  /** `.` is the moment of saving. */
  time: z.string(),
  isPetition: z.boolean(),
  talk: upTo(500),
  reason: upTo(200),
})
export type TurnAwayValues = z.infer<typeof turnAwayValues>

const now = '.'

export const emptyTurnAway: TurnAwayValues = {
  kind: '',
  detail: '',
  afterwards: '',
  ...emptyCall,
  sameAs: '',
  who: '',
  organisation: '',
  idType: 'resident-id',
  idNumber: '',
  phone: '',
  people: '1',
  time: now,
  isPetition: false,
  talk: '',
  reason: '',
}

/** The form's own check; what the gate refuses main says, by its rule. */
export const turnAwayForm = (around: () => TimeSurroundings, isCorrection: boolean) =>
  turnAwayValues.superRefine((values, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (values.kind === '') fault('kind', text.choose)
    if (values.afterwards === '') fault('afterwards', text.choose)
    const time = typedTime(values.time, around())
    if (!time.ok) fault('time', time.why)
    if (isCorrection && values.reason.trim() === '') fault('reason', text.missing)
    for (const [path, message] of numberFaults(values, { papers: ['idNumber'] })) fault(path, message)
  })

/** Nothing of one's own stands in it. */
export const isBlankTurnAway = (values: TurnAwayValues): boolean => {
  const { idType: _, time: __, ...typed } = values
  const { idType: ___, time: ____, ...empty } = emptyTurnAway
  return JSON.stringify(typed) === JSON.stringify(empty)
}

/** What was typed, or known, at the form of a visit goes on: nothing is typed twice. */
export const takenOver = ({ values, known }: TypedVisitor): TurnAwayValues => {
  const { who, organisation, idType, idNumber, phone, people, purpose, isPetition, talk, sameAs } = values
  const said = { people, detail: purpose, isPetition, talk, kind: isPetition ? 'other' : '' } as const
  const person = known ? { sameAs } : { who, organisation, idType, idNumber, phone }
  return { ...emptyTurnAway, ...said, ...person }
}

export const recordOf = (values: TurnAwayValues, around: TimeSurroundings): RecordTurnAway => {
  const { afterwards, isPetition, talk, sameAs } = values
  const call = afterwards === 'stayed' ? callIn(values, around) : undefined
  return {
    ...statedIn(values),
    ...(sameAs === '' ? personIn(values) : { sameAs }),
    ...happenedIn(values, around),
    ...(call && { call }),
    ...(isPetition && { petition: withoutEmpty({ talk }) }),
  }
}

export const correctionOf = (
  values: TurnAwayValues,
  around: TimeSurroundings,
  { itemId, revision, happenedAt }: Pick<ShownTurnAway, 'itemId' | 'revision' | 'happenedAt'>,
): CorrectTurnAway => ({
  ...statedIn(values),
  itemId,
  revision,
  happenedAt,
  ...happenedIn(values, around),
  ...personIn(values),
  reason: values.reason.trim(),
})

/** As the form of its correction begins. Who it was stays sealed: he is written anew only where he was wrong. */
export const valuesOf = ({ kind, detail = '', afterwards, people }: ShownTurnAway): TurnAwayValues => ({
  ...emptyTurnAway,
  kind,
  detail,
  afterwards,
  people: String(people),
})

const happenedIn = ({ time }: TurnAwayValues, around: TimeSurroundings): { readonly happenedAt?: string } => {
  const meant = time.trim() === now ? undefined : typedTime(time, around)
  return meant?.ok ? { happenedAt: meant.instant } : {}
}

const statedIn = ({ kind, people, detail, afterwards }: TurnAwayValues) => ({
  kind: kind === '' ? ('other' as const) : kind,
  people: countOf(people),
  afterwards: afterwards === '' ? ('left' as const) : afterwards,
  ...withoutEmpty({ detail }),
})

const personIn = ({
  who,
  idType,
  idNumber,
  phone,
  organisation,
}: TurnAwayValues): { readonly person?: Outsider } => {
  const papers = idNumber.trim() === '' ? {} : { idType, idNumber: idNumber.trim() }
  const person = { ...withoutEmpty({ name: who, phone, organisation }), ...papers }
  return Object.keys(person).length === 0 ? {} : { person }
}
