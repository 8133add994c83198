import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import type { CorrectMail, ReceiveMail, ShownMail } from '../../shared/mail/contract.ts'
import type { MailTo } from '../../shared/mail/index.ts'
import { mailKindIds } from '../../shared/mail/words.ts'
import { fill } from '../app/fill.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { numberFaults } from '../ui/number-faults.ts'
import { toShown } from './shown-words.ts'
import { mailText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

/** As pieces are typed. */
export const countTyped = z.string().regex(/^\s*\d{1,6}\s*$/u, text.notANumber)

/** What the form of an item holds, as typed; lengths are those of the contract. */
export const mailValues = z.object({
  kind: z.enum(['', ...mailKindIds]),
  to: upTo(60).regex(/\S/u, text.missing),
  number: upTo(40),
  sender: upTo(60),
  count: countTyped,
  place: upTo(40),
  remark: upTo(200),
  /** `.` is the moment of saving. */
  time: z.string(),
  reason: upTo(200),
})
export type MailValues = z.infer<typeof mailValues>

export const emptyMailValues: MailValues = {
  kind: '',
  to: '',
  number: '',
  sender: '',
  count: '1',
  place: '',
  remark: '',
  time: '.',
  reason: '',
}

/** The form's own check; what is refused main says, by its rule. */
export const mailForm = (around: () => TimeSurroundings, isCorrection: boolean) =>
  mailValues.superRefine((values, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (values.kind === '') fault('kind', text.kindFirst)
    const time = typedTime(values.time, around())
    if (!time.ok) fault('time', time.why)
    if (isCorrection && values.reason.trim() === '') fault('reason', text.missing)
    for (const [path, message] of numberFaults(values, { codes: ['number'] })) fault(path, message)
  })

/** Nothing of one's own stands in it: no draft is kept of such a form. */
export const isBlankMail = ({ count: _, time: __, ...typed }: MailValues): boolean =>
  Object.values(typed).every(value => value.trim() === '')

type Meant = { readonly to: MailTo; readonly around: TimeSurroundings }

export const receiptOf = (values: MailValues, { to, around }: Meant): ReceiveMail => {
  const at = timeIn(values, around)
  const { place } = values
  return {
    items: [{ ...statedIn(values, to), ...filled({ place }) }],
    ...(at !== undefined && { arrivedAt: at }),
  }
}

export const correctionOf = (
  values: MailValues,
  { to, around }: Meant,
  { itemId, revision, arrivedAt }: Pick<ShownMail, 'itemId' | 'revision' | 'arrivedAt'>,
): CorrectMail => ({
  ...statedIn(values, to),
  itemId,
  revision,
  arrivedAt: timeIn(values, around) ?? arrivedAt,
  reason: values.reason.trim(),
})

/** The instant that was typed; undefined for the moment of saving. */
export const timeIn = ({ time }: { readonly time: string }, around: TimeSurroundings): string | undefined => {
  const meant = time.trim() === '.' ? undefined : typedTime(time, around)
  return meant?.ok ? meant.instant : undefined
}

const statedIn = ({ kind, count, number, sender, remark }: MailValues, to: MailTo) => ({
  kind: kind === '' ? ('other' as const) : kind,
  to,
  count: Number(count),
  ...filled({ number, remark }),
  ...(sender.trim() !== '' && { sender: { name: sender.trim() } }),
})

/** Only what says something. */
export const filled = <Key extends string>(
  words: {
    readonly [K in Key]: string
  },
): { readonly [K in Key]?: string } =>
  Object.fromEntries(
    Object.entries<string>(words).flatMap(([key, word]) => (word.trim() === '' ? [] : [[key, word.trim()]])),
  ) as { readonly [K in Key]?: string }

/** An item as the form of its correction begins. Who sent it stays sealed: he is written anew only where he was wrong. */
export const valuesOf = (mail: ShownMail, timeZone: string): MailValues => ({
  ...emptyMailValues,
  kind: mail.kind,
  to: toShown({ ...mail.shownTo, section: '' }),
  number: mail.number ?? '',
  count: String(mail.count),
  remark: mail.remark ?? '',
  time: fixedTime(mail.arrivedAt, timeZone),
})
