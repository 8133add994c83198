import { z } from 'zod'
import type { Announce, ChangeAppointment, ShownAppointment } from '../../shared/appointment/contract.ts'
import { type GuestList, readGuests } from '../../shared/appointment/read-guests.ts'
import { isCalendarDay, typedDay } from '../../shared/calendar/index.ts'
import { idTypeIds } from '../../shared/papers/index.ts'
import type { Visitor } from '../../shared/visit/visitor.ts'
import { fill } from '../app/fill.ts'
import { countOf } from '../ui/typed-people.ts'
import { appointmentText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))
const needed = (longest: number) => upTo(longest).regex(/\S/u, text.missing)

/** An appointment as typed. */
const appointmentValues = z.object({
  host: needed(60),
  purpose: needed(60),
  kind: z.enum(['once', 'weekly']),
  on: upTo(20),
  weekdays: upTo(20),
  until: upTo(20),
  from: upTo(10),
  to: upTo(10),
  who: upTo(40),
  organisation: upTo(60),
  idType: z.enum(idTypeIds),
  idNumber: upTo(30),
  phone: upTo(30),
  /** A list of a group, as it was pasted. */
  pasted: z.string().max(100_000),
  people: z.string().regex(/^\s*[\d０-９]{0,5}\s*$/u, text.notANumber),
  reason: upTo(200),
})
export type AppointmentValues = z.infer<typeof appointmentValues>

export const emptyAppointment: AppointmentValues = {
  host: '',
  purpose: '',
  kind: 'once',
  on: '',
  weekdays: '',
  until: '',
  from: '',
  to: '',
  who: '',
  organisation: '',
  idType: 'resident-id',
  idNumber: '',
  phone: '',
  pasted: '',
  people: '',
  reason: '',
}

/** As the form of a change begins; the guests stay sealed, and are named anew only where they changed. */
export const valuesOf = (row: ShownAppointment): AppointmentValues => ({
  ...emptyAppointment,
  host: row.hostName,
  purpose: row.purpose,
  kind: row.weekdays ? 'weekly' : 'once',
  on: row.on,
  weekdays: row.weekdays?.join('') ?? '',
  until: row.until ?? '',
  from: row.from ?? '',
  to: row.to ?? '',
  people: String(row.people),
})

/** A day to come: of a day without its year the next one is meant; nothing is today. @returns undefined for what is no day. */
export const dayMeant = (typed: string, today: string): string | undefined => {
  const bare = typed.normalize('NFKC').trim()
  if (bare === '') return today
  const day = typedDay(bare, today)
  if (day === 'unread' || !isCalendarDay(day)) return undefined
  if (day >= today || /^\d{4}\D?\d\d\D?\d\d$/.test(bare)) return day
  const nextYear = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return isCalendarDay(nextYear) ? nextYear : undefined
}

/** `0930`, `9:30` → `09:30`. @returns undefined for what is no time. */
export const clockMeant = (typed: string): string | undefined => {
  const [, hour, minute] = /^(\d{1,2}?)[:.：]?(\d\d)$/u.exec(typed.normalize('NFKC').trim()) ?? []
  if (hour === undefined || minute === undefined) return undefined
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined
}

/** `135` → 1, 3, 5. @returns undefined for what names no weekday. */
export const weekdaysMeant = (typed: string): readonly number[] | undefined => {
  const digits = typed.normalize('NFKC').replace(/[\s,，、]/gu, '')
  if (!/^[1-7]+$/.test(digits)) return undefined
  return [...new Set([...digits].map(Number))].sort((a, b) => a - b)
}

type Guests = { readonly guests: readonly Visitor[]; readonly leftOut: number }

/** Whoever is named: by the list where one was pasted, else the one who was typed. */
export const guestsIn = (values: AppointmentValues, today: string): Guests => {
  const list = listIn(values, today)
  if (list.state !== 'read') return { guests: typedGuest(values), leftOut: 0 }
  const good = list.rows.filter(({ problem }) => !problem)
  return { guests: good.map(({ guest }) => guest), leftOut: list.rows.length - good.length }
}

export const listIn = ({ pasted }: Pick<AppointmentValues, 'pasted'>, today: string): GuestList =>
  readGuests(pasted, today)

/** The form's own check; what the book refuses main says, by its rule. @param today of the unit. */
export const appointmentForm = (today: () => string, isChange: boolean) =>
  appointmentValues.superRefine((values, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (dayMeant(values.on, today()) === undefined) fault('on', text.noDay)
    for (const path of ['from', 'to'] as const)
      if (values[path].trim() !== '' && clockMeant(values[path]) === undefined) fault(path, text.noClock)
    if (values.kind === 'weekly') {
      if (weekdaysMeant(values.weekdays) === undefined) fault('weekdays', text.noWeekdays)
      if (values.until.trim() === '' || dayMeant(values.until, today()) === undefined)
        fault('until', text.noDay)
    }
    const { guests } = guestsIn(values, today())
    if (values.pasted.trim() !== '') {
      const { state } = listIn(values, today())
      if (state === 'no-header') fault('pasted', text.noHeader)
      else if (guests.length === 0) fault('pasted', text.noGoodRow)
    } else if (!isChange && guests.length === 0) fault('who', text.noGuest)
    if (isChange && values.reason.trim() === '') fault('reason', text.missing)
  })

export const announcementOf = (values: AppointmentValues, hostId: string, today: string): Announce => {
  const { guests } = guestsIn(values, today)
  return { ...statedIn(values, hostId, today, guests.length), guests: [...guests] }
}

export const changeOf = (
  values: AppointmentValues,
  hostId: string,
  today: string,
  { itemId, revision, guests: named }: Pick<ShownAppointment, 'itemId' | 'revision' | 'guests'>,
): ChangeAppointment => {
  const { guests } = guestsIn(values, today)
  return {
    ...statedIn(values, hostId, today, guests.length || named.length),
    itemId,
    revision,
    ...(guests.length > 0 && { guests: [...guests] }),
    reason: values.reason.trim(),
  }
}

const statedIn = (values: AppointmentValues, hostId: string, today: string, named: number) => {
  const { purpose, kind, on, weekdays, until, from, to, people } = values
  const [begins, ends] = [clockMeant(from), clockMeant(to)]
  const again = kind === 'weekly' ? weekdaysMeant(weekdays) : undefined
  return {
    hostId,
    purpose: purpose.trim(),
    on: dayMeant(on, today) ?? today,
    ...(again && { weekdays: [...again], until: dayMeant(until, today) ?? today }),
    ...(begins !== undefined && { from: begins }),
    ...(ends !== undefined && { to: ends }),
    people: people.trim() === '' ? named : countOf(people),
  }
}

const typedGuest = ({ who, idType, idNumber, phone, organisation }: AppointmentValues): readonly Visitor[] =>
  who.trim() === ''
    ? []
    : [
        {
          name: who.trim(),
          ...(idNumber.trim() !== '' && { idType, idNumber: idNumber.trim() }),
          ...(phone.trim() !== '' && { phone: phone.trim() }),
          ...(organisation.trim() !== '' && { organisation: organisation.trim() }),
        },
      ]
