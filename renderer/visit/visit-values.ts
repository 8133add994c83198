import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import {
  idTypeIds,
  type ResidentIdFault,
  residentIdFault,
  tidyPaperNumber,
} from '../../shared/papers/index.ts'
import type { EnterWithVisitor } from '../../shared/passage/contract.ts'
import type { CorrectVisit, ShownVisit, SignIn } from '../../shared/visit/contract.ts'
import type { Visitor } from '../../shared/visit/visitor.ts'
import { confirmationIds } from '../../shared/visit/words.ts'
import { fill } from '../app/fill.ts'
import { briefTime, fixedTime } from '../app/fixed-time.ts'
import { numberFaults } from '../ui/number-faults.ts'
import { countOf, peopleTyped } from '../ui/typed-people.ts'
import { readReader } from './read-reader.ts'
import { visitText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))
const needed = (longest: number) => upTo(longest).regex(/\S/u, text.missing)

/** What the form of a visit holds, as typed; lengths are those of the contract. */
export const visitValues = z.object({
  /** The earlier visit whose visitor was taken over; empty for somebody new. */
  sameAs: z.string(),
  who: upTo(40),
  organisation: upTo(60),
  idType: z.enum(idTypeIds),
  idNumber: upTo(30),
  phone: upTo(30),
  people: z.string().regex(peopleTyped, text.notANumber),
  companions: upTo(300),
  host: needed(60),
  purpose: needed(60),
  confirmed: z.enum(['', ...confirmationIds]),
  /** Empty where nobody confirmed. */
  confirmedAt: upTo(40),
  badge: upTo(8),
  carried: upTo(100),
  /** Of the vehicle with which he comes; empty for none. */
  plate: upTo(16),
  place: z.string(),
  remark: upTo(200),
  /** He is a petitioner: the duty room gets an entry by the same act. */
  isPetition: z.boolean(),
  talk: upTo(500),
  /** `.` is the moment of saving. */
  time: z.string(),
  reason: upTo(200),
})
export type VisitValues = z.infer<typeof visitValues>

const now = '.'

export const emptyVisit: VisitValues = {
  sameAs: '',
  who: '',
  organisation: '',
  idType: 'resident-id',
  idNumber: '',
  phone: '',
  people: '1',
  companions: '',
  host: '',
  purpose: '',
  confirmed: '',
  confirmedAt: '',
  badge: '',
  carried: '',
  plate: '',
  place: '',
  remark: '',
  isPetition: false,
  talk: '',
  time: now,
  reason: '',
}

/** The form's own check; what the gate refuses main says, by its rule. */
export const visitForm = (around: () => TimeSurroundings, isCorrection: boolean) =>
  visitValues.superRefine((values, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const needsName = isCorrection ? isSomebodyElse(values) : values.sameAs === ''
    if (needsName && values.who.trim() === '') fault('who', text.missing)
    if (values.confirmed === '') fault('confirmed', text.confirmFirst)
    const time = typedTime(values.time, around())
    if (!time.ok) fault('time', time.why)
    const confirmed = values.confirmedAt.trim() === '' ? undefined : typedTime(values.confirmedAt, around())
    if (confirmed?.ok === false) fault('confirmedAt', confirmed.why)
    if (isCorrection && values.reason.trim() === '') fault('reason', text.missing)
    const read = readReader(values.who)
    if (read.kind !== 'nothing') fault('who', read.kind === 'papers' ? text.noName : text.notRead)
    for (const [path, message] of numberFaults(values, { papers: ['who', 'idNumber'] })) fault(path, message)
  })

/** Whoever writes anything of the visitor anew writes all of him: his name too. */
const isSomebodyElse = ({ idNumber, phone, organisation, companions }: VisitValues): boolean =>
  [idNumber, phone, organisation, companions].some(value => value.trim() !== '')

/** Nothing of one's own stands in it: no draft is kept of such a form. Badge and place are proposed, not typed. */
export const isBlankVisit = ({
  badge: _,
  people: __,
  time: ___,
  idType: ____,
  place: _____,
  isPetition,
  ...typed
}: VisitValues): boolean => !isPetition && Object.values(typed).every(value => value.trim() === '')

/** What is wrong with a typed resident number; nothing while none is typed. @param today `YYYY-MM-DD`. */
export const idFaultIn = (
  { idType, idNumber }: Pick<VisitValues, 'idType' | 'idNumber'>,
  today: string,
): ResidentIdFault | undefined => {
  const number = tidyPaperNumber(idNumber)
  return idType === 'resident-id' && number !== '' ? residentIdFault(number, today) : undefined
}

type Meant = {
  readonly hostId: string
  readonly around: TimeSurroundings
  /** The one on the look-out list that the form shows him to be. */
  readonly lookOutSeen?: string | undefined
}

export const signInOf = (values: VisitValues, { hostId, around }: Meant): SignIn => ({
  ...statedIn(values, hostId),
  ...confirmedIn(values, around),
  ...(values.sameAs === '' ? { visitor: visitorIn(values) } : { sameAs: values.sameAs }),
  ...arrivedIn(values, around),
  ...(values.isPetition && { petition: filled({ talk: values.talk }) }),
})

/** The vehicle with which he comes, by the same act; undefined where he walks. */
export const vehicleOf = ({
  plate,
  place: placeId,
}: VisitValues): Omit<EnterWithVisitor, 'visit'> | undefined =>
  plate.trim() === '' ? undefined : { kind: 'visiting', plate: plate.trim(), ...filled({ placeId }) }

export const correctionOf = (
  values: VisitValues,
  { hostId, around, lookOutSeen }: Meant,
  visit: Pick<ShownVisit, 'itemId' | 'revision' | 'arrivedAt' | 'confirmedAt'>,
): CorrectVisit => ({
  ...statedIn(values, hostId),
  ...confirmedIn(values, around, visit.confirmedAt),
  itemId: visit.itemId,
  revision: visit.revision,
  arrivedAt: visit.arrivedAt,
  ...arrivedIn(values, around),
  ...(values.who.trim() === '' ? {} : { visitor: visitorIn(values) }),
  reason: values.reason.trim(),
  ...(lookOutSeen !== undefined && { lookOutSeen }),
})

/** A time that nobody touched stays what it was, to the second. */
const arrivedIn = ({ time }: VisitValues, around: TimeSurroundings): { readonly arrivedAt?: string } => {
  const meant = time.trim() === now ? undefined : typedTime(time, around)
  return meant?.ok ? { arrivedAt: meant.instant } : {}
}

/** `before`: as it was stated; the same minute stays the same moment. */
const confirmedIn = (
  { confirmedAt }: VisitValues,
  around: TimeSurroundings,
  before?: string,
): { readonly confirmedAt?: string } => {
  if (confirmedAt.trim() === '') return {}
  const meant = typedTime(confirmedAt, around)
  if (!meant.ok) return {}
  const shown = (instant: string) => fixedTime(instant, around.timeZone)
  const isSame = before !== undefined && shown(meant.instant) === shown(before)
  return { confirmedAt: isSame ? before : meant.instant }
}

const statedIn = ({ people, purpose, confirmed, badge, carried, remark }: VisitValues, hostId: string) => ({
  people: countOf(people),
  hostId,
  purpose: purpose.trim(),
  confirmed: confirmed === '' ? ('none' as const) : confirmed,
  ...filled({ badge, carried, remark }),
})

const visitorIn = ({ who, idType, idNumber, phone, organisation, companions }: VisitValues): Visitor => {
  const names = companions.split(/[、,，;；\s]+/u).filter(name => name !== '')
  return {
    name: who.trim(),
    ...(idNumber.trim() === '' ? {} : { idType, idNumber: idNumber.trim() }),
    ...filled({ phone, organisation }),
    ...(names.length > 0 && { companions: names }),
  }
}

/** Only what says something. */
const filled = <Key extends string>(
  words: { readonly [K in Key]: string },
): { readonly [K in Key]?: string } =>
  Object.fromEntries(
    Object.entries<string>(words).flatMap(([key, word]) => (word.trim() === '' ? [] : [[key, word.trim()]])),
  ) as { readonly [K in Key]?: string }

/** A visit as the form of its correction begins. Who came stays sealed: he is written anew only where he was wrong. */
export const valuesOf = (visit: ShownVisit, around: TimeSurroundings): VisitValues => ({
  ...emptyVisit,
  people: String(visit.people),
  host: visit.hostName,
  purpose: visit.purpose,
  confirmed: visit.confirmed,
  confirmedAt:
    visit.confirmedAt === undefined ? '' : briefTime(fixedTime(visit.confirmedAt, around.timeZone), around),
  badge: visit.badge ?? '',
  carried: visit.carried ?? '',
  remark: visit.remark ?? '',
})
