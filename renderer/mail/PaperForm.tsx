import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { TextField } from '../ui/TextField.tsx'
import { ActForm } from './ActForm.tsx'
import { CheckedFields, checkedValues } from './CheckedFields.tsx'
import { MomentField, useCleaned } from './MailFields.tsx'
import { filled, timeIn } from './mail-values.ts'
import type { ActProps } from './SmallForms.tsx'
import { mailText } from './text.ts'
import { useMailAct } from './use-mail-act.ts'

const { paper: text, sign } = mailText

const paperValues = z.object({
  ...checkedValues,
  name: z
    .string()
    .regex(/\S/u, mailText.missing)
    .max(40, fill(mailText.tooLong, { longest: 40 })),
  time: z.string(),
})
type PaperValues = z.infer<typeof paperValues>

const paperForm = (around: () => TimeSurroundings) =>
  paperValues.superRefine(({ time }, context) => {
    const meant = typedTime(time, around())
    if (!meant.ok) context.addIssue({ code: 'custom', path: ['time'], message: meant.why })
  })

/** Signed on paper: who signed, and when, is written down by whoever has the paper before him. */
export const PaperForm = ({ mail, onDone }: ActProps) => {
  const { itemId, waiting, shownTo, forDutyOfficer } = mail
  const { clock, timeZone } = useUnitClock()
  const onCleaned = useCleaned()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [resolver] = useState(() => zodResolver(paperForm(around)))
  const begin = forDutyOfficer || shownTo.isSection ? '' : shownTo.name
  const form = useForm<PaperValues>({
    defaultValues: { name: begin, time: '.', condition: 'intact', count: String(waiting), remark: '' },
    resolver,
  })
  const { done, refusal } = useMailAct('mail.acknowledge-on-paper', itemId, onDone)
  const submit = (values: PaperValues) => {
    const { condition, count, remark } = values
    const [name, now] = [values.name.trim(), around()]
    const at = timeIn(values, now) ?? now.now
    const input = { itemId, name, at, condition, count: Number(count), ...filled({ remark }) }
    return done(input, fill(text.saved, { name, number: shownNumber(itemId), count: count.trim() }))
  }
  const labels = { name: text.name, time: text.time, count: sign.count, remark: sign.remark }
  return (
    <ActForm
      form={form}
      name={text.form}
      labels={labels}
      verb={text.save}
      refusal={refusal}
      onSubmit={submit}
      onClose={onDone}
    >
      <div className="entry-pairs">
        <TextField name="name" label={text.name} isRequired autoFocus onCleaned={onCleaned} />
        <MomentField label={text.time} />
      </div>
      <CheckedFields waiting={waiting} remarkHint={text.remarkHint} />
    </ActForm>
  )
}
