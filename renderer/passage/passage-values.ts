import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { plateKindOf, tidyPlate } from '../../shared/papers/index.ts'
import type { CorrectPassage, Enter, ShownPassage } from '../../shared/passage/contract.ts'
import type { OutsideVehicle } from '../../shared/passage/outside-vehicle.ts'
import { outsideKindIds } from '../../shared/passage/words.ts'
import { fill } from '../app/fill.ts'
import { numberFaults } from '../ui/number-faults.ts'
import { countOf, peopleTyped } from '../ui/typed-people.ts'
import { passageText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

/** What the form of a vehicle holds, as typed; lengths are those of the contract. */
export const passageValues = z.object({
  /** The earlier passage whose vehicle was taken over; empty for one that was never here. */
  sameAs: z.string(),
  plate: upTo(16),
  kind: z.enum(outsideKindIds),
  driver: upTo(40),
  phone: upTo(30),
  organisation: upTo(60),
  people: z.string().regex(peopleTyped, text.notANumber),
  purpose: upTo(60),
  host: upTo(60),
  place: z.string(),
  goods: upTo(100),
  remark: upTo(200),
  /** `.` is the moment of saving. */
  time: z.string(),
  reason: upTo(200),
})
export type PassageValues = z.infer<typeof passageValues>

export const now = '.'

export const emptyPassage: PassageValues = {
  sameAs: '',
  plate: '',
  kind: 'visiting',
  driver: '',
  phone: '',
  organisation: '',
  people: '1',
  purpose: '',
  host: '',
  place: '',
  goods: '',
  remark: '',
  time: now,
  reason: '',
}

/** Of what is written: a vehicle that comes, one that was written wrongly, or one of the unit's own. */
export type PassageFormKind = 'new' | 'correct-outside' | 'correct-own'

/** The form's own check; what the gate refuses main says, by its rule. */
export const passageForm = (around: () => TimeSurroundings, kind: PassageFormKind) =>
  passageValues.superRefine((values, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const needs = (path: 'plate' | 'purpose' | 'reason') => {
      if (values[path].trim() === '') fault(path, text.missing)
    }
    if (kind === 'new') needs('plate')
    if (kind !== 'correct-own') needs('purpose')
    if (kind !== 'new') needs('reason')
    const time = typedTime(values.time, around())
    if (!time.ok) fault('time', time.why)
    for (const [path, message] of numberFaults(values)) fault(path, message)
  })

/** Nothing of one's own stands in it: no draft is kept of such a form. The place is proposed, not typed. */
export const isBlankPassage = ({
  place: _,
  people: __,
  time: ___,
  kind: ____,
  ...typed
}: PassageValues): boolean => Object.values(typed).every(value => value.trim() === '')

/** Whoever typed a whole plate means that one alone. */
export const isWholePlate = (typed: string): boolean => plateKindOf(tidyPlate(typed)) !== undefined

type Meant = { readonly hostId: string | undefined; readonly around: TimeSurroundings }

export const enterOf = (values: PassageValues, { hostId, around }: Meant): Enter => {
  const enteredAt = movedIn(values, around)
  return {
    ...statedIn(values, hostId),
    kind: values.kind,
    ...(values.sameAs === ''
      ? { vehicle: vehicleIn(values) }
      : { sameAs: values.sameAs, ...filled({ driver: values.driver }) }),
    ...(enteredAt !== undefined && { enteredAt }),
  }
}

export const correctionOf = (
  values: PassageValues,
  { hostId, around }: Meant,
  passage: ShownPassage,
): CorrectPassage => {
  const isOwn = passage.vehicle === undefined
  return {
    ...statedIn(values, hostId),
    itemId: passage.itemId,
    revision: passage.revision,
    kind: isOwn ? passage.kind : values.kind,
    ...vehicleOf(values, passage),
    movedAt: movedIn(values, around) ?? passage.movedAt,
    reason: values.reason.trim(),
  }
}

/** Who drove, where that changed; of others the whole vehicle anew where its plate was wrong. */
const vehicleOf = (
  values: PassageValues,
  { vehicle, driver }: ShownPassage,
): Pick<CorrectPassage, 'vehicle' | 'driver'> => {
  if (vehicle === undefined) return filled({ driver: values.driver })
  if (values.plate.trim() !== '') return { vehicle: vehicleIn(values) }
  const before = vehicle.kind === 'known' ? vehicle.driver : driver
  return values.driver.trim() === (before ?? '') ? {} : filled({ driver: values.driver })
}

/** A time that nobody touched stays what it was, to the second. */
const movedIn = ({ time }: PassageValues, around: TimeSurroundings): string | undefined => {
  const meant = time.trim() === now ? undefined : typedTime(time, around)
  return meant?.ok ? meant.instant : undefined
}

const statedIn = (
  { people, purpose, place: placeId, goods, remark }: PassageValues,
  hostId: string | undefined,
) => ({
  people: countOf(people),
  ...(hostId !== undefined && { hostId }),
  ...filled({ purpose, placeId, goods, remark }),
})

const vehicleIn = ({ plate, driver, phone, organisation }: PassageValues): OutsideVehicle => ({
  plate: plate.trim(),
  ...filled({ driver, phone, organisation }),
})

/** Only what says something. */
export const filled = <Key extends string>(
  words: { readonly [K in Key]: string },
): { readonly [K in Key]?: string } =>
  Object.fromEntries(
    Object.entries<string>(words).flatMap(([key, word]) => (word.trim() === '' ? [] : [[key, word.trim()]])),
  ) as { readonly [K in Key]?: string }

/** A passage as the form of its correction begins. A vehicle of others stays sealed: it is written anew only where it was wrong. */
export const valuesOf = (passage: ShownPassage): PassageValues => {
  const { kind } = passage
  return {
    ...emptyPassage,
    kind: kind === 'delivery' ? 'delivery' : 'visiting',
    driver: (passage.vehicle?.kind === 'known' ? passage.vehicle.driver : passage.driver) ?? '',
    people: String(passage.people),
    purpose: passage.purpose ?? '',
    host: passage.hostName ?? '',
    place: passage.placeId ?? '',
    goods: passage.goods ?? '',
    remark: passage.remark ?? '',
  }
}
