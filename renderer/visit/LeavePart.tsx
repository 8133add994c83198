import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownVisit } from '../../shared/visit/contract.ts'
import { badgesBack, badgesBackIds } from '../../shared/visit/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { CheckField } from '../ui/CheckField.tsx'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { countOf, peopleTyped } from '../ui/typed-people.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { carriesChoices } from './carries.ts'
import { visitText } from './text.ts'
import { useSignOut } from './use-sign-out.ts'

const { leave: text, keys } = visitText

const leaveValues = z.object({
  people: z.string().regex(peopleTyped, visitText.notANumber),
  badge: z.enum(badgesBackIds),
  vehicleStays: z.boolean(),
  carries: z.enum(['', 'no', 'yes']),
  time: z.string(),
})
type LeaveValues = z.infer<typeof leaveValues>

const leaveForm = (around: () => TimeSurroundings) =>
  leaveValues.superRefine(({ time }, context) => {
    const meant = typedTime(time, around())
    if (!meant.ok) context.addIssue({ code: 'custom', path: ['time'], message: meant.why })
  })

const badgeChoices = badgesBackIds.map(id => ({ id, label: badgesBack[id] }))
const now = '.'

type LeavePartProps = {
  readonly visit: ShownVisit
  /** Of the vehicle inside with which they came. */
  readonly plate: string | undefined
  /** The vehicle carries something out. */
  readonly onGoods: () => void
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Some of a group leave, or somebody without his badge, or earlier than now. */
export const LeavePart = ({ visit, plate, onGoods, onDone, onClose }: LeavePartProps) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [resolver] = useState(() => zodResolver(leaveForm(around)))
  const form = useForm<LeaveValues>({
    defaultValues: {
      people: String(visit.inside),
      badge: 'returned',
      vehicleStays: false,
      carries: '',
      time: now,
    },
    resolver,
  })
  const { signOut, refusal } = useSignOut()
  const leave = async ({ people, badge, vehicleStays, carries, time }: LeaveValues) => {
    const meant = time.trim() === now ? undefined : typedTime(time, around())
    const isLast = countOf(people) >= visit.inside
    // What leaves in a vehicle is asked about first (§11.3).
    if (plate !== undefined && isLast && !vehicleStays) {
      if (carries === '')
        return form.setError('carries', { message: text.carriesHint }, { shouldFocus: true })
      if (carries === 'yes') return onGoods()
    }
    const leaving = { ...visit, people: visit.inside, plate }
    const isOut = await signOut(leaving, {
      people: countOf(people),
      ...(meant?.ok && { leftAt: meant.instant }),
      ...(visit.badge !== undefined && isLast && { badge }),
      ...(plate !== undefined && isLast && vehicleStays && { vehicle: 'stays' as const }),
    })
    if (isOut) onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(leave)())
  const save = () => void submit()
  useSaveKeys({ title: text.form, words: { ...keys, save: keys.leave }, save, close: onClose })
  const typed = useWatch({ control: form.control, name: 'time' })
  const leaving = countOf(useWatch({ control: form.control, name: 'people' }))
  const stays = useWatch({ control: form.control, name: 'vehicleStays' })
  // The badge goes with the last of them.
  const isBadgeAsked = visit.badge !== undefined && leaving >= visit.inside
  const understood = typedTime(typed, around())
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={{ people: text.people, badge: text.badge, carries: text.carries, time: text.time }}
      onSubmit={save}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.save} close={visitText.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="people" label={text.people} autoFocus />
      {isBadgeAsked ? (
        <DigitChoice name="badge" label={`${text.badge} ${visit.badge}`} choices={badgeChoices} />
      ) : null}
      {plate !== undefined && leaving >= visit.inside ? (
        <>
          <CheckField name="vehicleStays">{fill(text.vehicleStays, { plate })}</CheckField>
          {stays ? null : (
            <DigitChoice
              name="carries"
              label={text.carries}
              hint={text.carriesHint}
              isRequired
              choices={carriesChoices}
            />
          )}
        </>
      ) : null}
      <TimeField name="time" label={text.time} understood={understood.ok ? understood.shown : ''} />
    </EntryForm>
  )
}
