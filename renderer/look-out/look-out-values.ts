import { z } from 'zod'
import { isCalendarDay, typedDay } from '../../shared/calendar/index.ts'
import type { AddLookOut, ChangeLookOut, ShownLookOut } from '../../shared/look-out/contract.ts'
import { isTellable } from '../../shared/look-out/index.ts'
import { idTypeIds, type Outsider } from '../../shared/papers/index.ts'
import { fill } from '../app/fill.ts'
import { lookOutText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))
const needed = (longest: number) => upTo(longest).regex(/\S/u, text.missing)

/** Somebody to look out for, as typed. */
const lookOutValues = z.object({
  who: upTo(40),
  organisation: upTo(60),
  idType: z.enum(idTypeIds),
  idNumber: upTo(30),
  phone: upTo(30),
  reason: needed(100),
  until: needed(20),
  toDo: needed(100),
  why: upTo(200),
})
export type LookOutValues = z.infer<typeof lookOutValues>

export const emptyLookOut: LookOutValues = {
  who: '',
  organisation: '',
  idType: 'resident-id',
  idNumber: '',
  phone: '',
  reason: '',
  until: '',
  toDo: '',
  why: '',
}

/** As the form of its change begins; who it is stays sealed, and is written anew only where he was wrong. */
export const valuesOf = ({ reason, until, toDo }: ShownLookOut): LookOutValues => ({
  ...emptyLookOut,
  reason,
  until,
  toDo,
})

/** A day to come: of a day without its year the next one is meant. @returns undefined for what is no day. */
export const dayMeant = (typed: string, today: string): string | undefined => {
  const text = typed.normalize('NFKC').trim()
  const day = typedDay(text, today)
  if (day === 'unread' || !isCalendarDay(day)) return undefined
  if (day >= today || /^\d{4}\D?\d\d\D?\d\d$/.test(text)) return day
  const nextYear = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return isCalendarDay(nextYear) ? nextYear : undefined
}

/** The form's own check. @param today of the unit. */
export const lookOutForm = (today: () => string, isChange: boolean) =>
  lookOutValues.superRefine((values, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const person = personIn(values)
    const isNamed = Object.keys(person).length > 0
    if ((!isChange || isNamed) && !isTellable(person)) fault('idNumber', text.tooLittle)
    if (values.until.trim() !== '' && dayMeant(values.until, today()) === undefined)
      fault('until', text.noDay)
    if (isChange && values.why.trim() === '') fault('why', text.missing)
  })

export const additionOf = (values: LookOutValues, today: string): AddLookOut => ({
  person: personIn(values),
  ...statedIn(values, today),
})

export const changeOf = (
  values: LookOutValues,
  today: string,
  { itemId, revision }: Pick<ShownLookOut, 'itemId' | 'revision'>,
): ChangeLookOut => {
  const person = personIn(values)
  const isNamed = Object.keys(person).length > 0
  return {
    ...statedIn(values, today),
    itemId,
    revision,
    ...(isNamed && { person }),
    why: values.why.trim(),
  }
}

const statedIn = ({ reason, until, toDo }: LookOutValues, today: string) => ({
  reason: reason.trim(),
  until: dayMeant(until, today) ?? today,
  toDo: toDo.trim(),
})

const personIn = ({ who, idType, idNumber, phone, organisation }: LookOutValues): Outsider => ({
  ...(who.trim() !== '' && { name: who.trim() }),
  ...(idNumber.trim() !== '' && { idType, idNumber: idNumber.trim() }),
  ...(phone.trim() !== '' && { phone: phone.trim() }),
  ...(organisation.trim() !== '' && { organisation: organisation.trim() }),
})
