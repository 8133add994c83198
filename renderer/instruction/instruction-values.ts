import { z } from 'zod'
import { type TimeSurroundings, type TypedTime, typedMoment, typedTime } from '../../shared/calendar/index.ts'
import {
  type ConveyInstruction,
  mostNamed,
  type ReportInstruction,
  type ShownInstruction,
} from '../../shared/instruction/contract.ts'
import type { LeadersWord } from '../../shared/instruction/word.ts'
import { fill } from '../app/fill.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { namesIn } from '../duty-log/index.ts'
import { instructionText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

/** What the forms of instructions hold, as typed; lengths are those of the contract. Each form shows what it needs. */
export const instructionValues = z.object({
  text: upTo(2_000),
  to: upTo(400),
  due: z.string(),
  way: z.enum(['program', 'telephone', 'paper']),
  leader: upTo(40),
  document: upTo(60),
  at: z.string(),
  reason: upTo(200),
  person: z.string(),
  how: z.enum(['telephone', 'in-person', 'message', 'paper']),
  result: z.enum(['confirmed', 'not-reached']),
  confirmedBy: upTo(40),
  note: upTo(200),
  outcome: z.enum(['done', 'not-done', 'progress']),
  report: upTo(1_000),
  time: z.string(),
  /** How many acts were seen when the form was begun. */
  seen: z.number(),
})
export type InstructionValues = z.infer<typeof instructionValues>

export type InstructionForm = 'give' | 'correct' | 'withdraw' | 'decide' | 'convey' | 'report' | 'report-own'

const now = '.'

export const emptyInstruction: InstructionValues = {
  text: '',
  to: '',
  due: '',
  way: 'telephone',
  leader: '',
  document: '',
  at: now,
  reason: '',
  person: '',
  how: 'telephone',
  result: 'confirmed',
  confirmedBy: '',
  note: '',
  outcome: 'done',
  report: '',
  time: now,
  seen: 0,
}

type Name = Exclude<keyof InstructionValues, 'seen'>

const needed: { readonly [F in InstructionForm]: readonly Name[] } = {
  give: ['text', 'to'],
  correct: ['text', 'to', 'reason'],
  withdraw: ['reason'],
  decide: ['reason'],
  convey: ['person', 'time'],
  report: ['person', 'report', 'time'],
  'report-own': ['report'],
}

/** Forms that carry a leader's word. */
const hasWord: readonly InstructionForm[] = ['give', 'correct', 'withdraw', 'decide']

export const instructionForm = (form: InstructionForm, around: () => TimeSurroundings) =>
  instructionValues.superRefine((values, context) => {
    const fault = (name: Name, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    for (const name of [...needed[form], ...wordNeeds(form, values)])
      if (values[name].trim() === '') fault(name, name === 'to' ? text.noPeople : text.missing)
    if (namesIn(values.to).length > mostNamed) fault('to', fill(text.tooMany, { most: mostNamed }))
    for (const [name, meant] of timesOf(form, values, around()))
      if (meant && !meant.ok) fault(name, meant.why)
  })

const wordNeeds = (form: InstructionForm, { way }: InstructionValues): readonly Name[] => {
  if (!hasWord.includes(form) || way === 'program') return []
  return way === 'paper' ? ['leader', 'document', 'at'] : ['leader', 'at']
}

const timesOf = (
  form: InstructionForm,
  values: InstructionValues,
  around: TimeSurroundings,
): readonly (readonly [Name, TypedTime | undefined])[] => [
  ...(form === 'give' || form === 'correct' ? ([['due', comingTyped(values.due, around)]] as const) : []),
  ...(hasWord.includes(form) && values.way !== 'program'
    ? ([['at', pastTyped(values.at, around)]] as const)
    : []),
  ...(form === 'convey' || form === 'report' ? ([['time', pastTyped(values.time, around)]] as const) : []),
]

/** A time that may be still to come; undefined while nothing is typed. */
export const comingTyped = (typed: string, around: TimeSurroundings): TypedTime | undefined =>
  typed.trim() === '' ? undefined : typedMoment(typed, around, 'coming')

export const pastTyped = (typed: string, around: TimeSurroundings): TypedTime | undefined =>
  typed.trim() === '' ? undefined : typedTime(typed, around)

/** `.` is the moment of saving, which main knows best. */
const instantIn = (typed: string, around: TimeSurroundings): { readonly at?: string } => {
  if (typed.trim() === now) return {}
  const meant = pastTyped(typed, around)
  return meant?.ok ? { at: meant.instant } : {}
}

export type Leader = { readonly staffId: string } | { readonly name: string }

/** @param leader whom the typed name means. */
export const wordOf = (values: InstructionValues, leader: Leader, around: TimeSurroundings): LeadersWord => {
  const { way, document } = values
  if (way === 'program') return { way }
  const said = { leader, ...instantIn(values.at, around) }
  return way === 'paper' ? { way, document: document.trim(), ...said } : { way, ...said }
}

/** Text and deadline; people and word are looked up. */
export const statedOf = (values: InstructionValues, around: TimeSurroundings) => {
  const due = comingTyped(values.due, around)
  return { text: values.text.trim(), ...(due?.ok && { dueAt: due.instant }) }
}

const filled = (name: 'confirmedBy' | 'note', value: string) =>
  value.trim() === '' ? {} : { [name]: value.trim() }

export const conveyanceOf = (
  values: InstructionValues,
  around: TimeSurroundings,
  itemId: string,
): ConveyInstruction => ({
  itemId,
  seen: values.seen,
  to: values.person,
  how: values.how,
  result: values.result,
  ...(values.result === 'confirmed' ? filled('confirmedBy', values.confirmedBy) : {}),
  ...filled('note', values.note),
  ...instantIn(values.time, around),
})

export const reportOf = (
  values: InstructionValues,
  around: TimeSurroundings,
  itemId: string,
): ReportInstruction => ({
  itemId,
  seen: values.seen,
  to: values.person,
  how: values.how,
  outcome: values.outcome,
  text: values.report.trim(),
  ...instantIn(values.time, around),
})

/** As a correction begins; the word is the leader's anew. */
export const valuesOf = (
  { text: said, people, dueAt, instructor, seen }: ShownInstruction,
  timeZone: string,
): InstructionValues => ({
  ...emptyInstruction,
  text: said,
  to: people.map(({ name }) => name).join('、'),
  due: dueAt === undefined ? '' : fixedTime(dueAt, timeZone),
  leader: instructor.name,
  seen,
})

/** As it is kept: the same text for the same values. Times stand with their dates, for the draft may be read later. */
export const draftText = (values: InstructionValues, around: TimeSurroundings): string => {
  const fixed = (typed: string, meant: TypedTime | undefined) =>
    typed.trim() !== now && meant?.ok ? fixedTime(meant.instant, around.timeZone) : typed
  return JSON.stringify({
    ...values,
    due: fixed(values.due, comingTyped(values.due, around)),
    at: fixed(values.at, pastTyped(values.at, around)),
    time: fixed(values.time, pastTyped(values.time, around)),
  })
}

/** A draft may hold what could not be saved: too long, nothing yet. */
const kept = instructionValues.extend(
  Object.fromEntries(
    (['text', 'to', 'leader', 'document', 'reason', 'confirmedBy', 'note', 'report'] as const).map(name => [
      name,
      z.string(),
    ]),
  ),
)

/** What a kept text says; undefined for what no form of this version wrote. */
export const readDraft = (written: string): InstructionValues | undefined => {
  try {
    const found = kept.safeParse(JSON.parse(written)).data
    return found && { ...emptyInstruction, ...found }
  } catch {
    return undefined
  }
}
