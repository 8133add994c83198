import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { dayOf, isCalendarDay, typedDay } from '../../shared/calendar/index.ts'
import type { StaffRecord } from '../../shared/directory/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { directoryText, staffText as text } from './text.ts'

type StandingFormProps = {
  readonly kind: 'leave' | 'return'
  readonly staff: StaffRecord
  readonly onDone: () => void
  readonly onClose: () => void
}

type StandingValues = { readonly on: string; readonly reason: string }

const words = {
  leave: { title: text.leave, note: text.leaveNote, said: text.leftSaid },
  return: { title: text.return, note: text.returnNote, said: text.returnedSaid },
} as const

/** The day on which somebody leaves or comes back, typed the short way. */
export const StandingForm = ({ kind, staff, onDone, onClose }: StandingFormProps) => {
  const { title, note, said } = words[kind]
  const { today, form, meant } = useDayForm()
  const say = useMessageLine()
  const { act, refusal } = useStandingAct(kind, staff)
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ on, reason }) => {
      const answer = await act(typedDay(on.trim(), today), reason)
      if (!answer.ok) return
      say(fill(said, { name: staff.name }))
      onDone()
    })(),
  )
  const { isSubmitting } = form.formState
  useSaveKeys({
    title,
    words: { ...directoryText.keys, save: title },
    save: () => void save(),
    close: onClose,
  })
  return (
    <EntryForm
      form={form}
      name={title}
      labels={{ on: text.day, reason: text.reason }}
      onSubmit={() => void save()}
      isBusy={isSubmitting}
      aside={`${staff.name} ${staff.section}`}
      foot={
        <FormFoot save={title} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <p className="meta">{note}</p>
        </FormFoot>
      }
    >
      <TimeField name="on" label={text.day} hint={text.dayHint} isRequired understood={meant} />
      {kind === 'leave' ? <TextField name="reason" label={text.reason} /> : null}
    </EntryForm>
  )
}

/** Begins with today; what was understood stands in the field. */
const useDayForm = () => {
  const { clock, timeZone } = useUnitClock()
  const [today] = useState(() => dayOf(clock.now(), timeZone))
  const isDay = (typed: string): boolean => isCalendarDay(typedDay(typed.trim(), today))
  const form = useForm<StandingValues>({
    defaultValues: { on: today, reason: '' },
    resolver: zodResolver(
      z.object({
        on: z.string().regex(/\S/u, text.missing).refine(isDay, text.badDay),
        reason: z.string().max(100, fill(text.tooLong, { longest: 100 })),
      }),
    ),
  })
  const { control } = form
  useEffect(() => focusField(control, 'on', { selects: true }), [control])
  const typed = useWatch({ control: form.control, name: 'on' })
  return { today, form, meant: isDay(typed) ? typedDay(typed.trim(), today) : '' }
}

/** Left and come back are two commands with one form. @param staff as it was when the form opened counts. */
const useStandingAct = (kind: 'leave' | 'return', { staffId, revision }: StaffRecord) => {
  const [seen] = useState(revision)
  const leave = useAct('directory.leave')
  const comeBack = useAct('directory.return')
  return kind === 'leave'
    ? {
        act: (on: string, reason: string) => leave.act({ staffId, revision: seen, on, reason }),
        refusal: leave.refusal,
      }
    : {
        act: (on: string) => comeBack.act({ staffId, revision: seen, on }),
        refusal: comeBack.refusal,
      }
}
