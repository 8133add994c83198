import { useLayoutEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { ShownOpenPassage } from '../../shared/passage/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import type { Typed } from '../app/places.ts'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { MovedField, useCleaned } from './PassageFields.tsx'
import { filled, now } from './passage-values.ts'
import { ReleaseField } from './ReleaseField.tsx'
import { noRelease, releaseFault, releaseMeant, releaseValues } from './release-values.ts'
import { driverShown, plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'
import { timeFault, useTimedForm } from './use-timed-form.ts'

const values = z.object({
  carries: z.enum(['', 'no', 'yes']),
  goods: z.string().max(100, fill(text.tooLong, { longest: 100 })),
  ...releaseValues,
  remark: z.string().max(200, fill(text.tooLong, { longest: 200 })),
  time: z.string(),
})
type LeaveValues = z.infer<typeof values>

const blank: LeaveValues = { carries: '', goods: '', ...noRelease, remark: '', time: now }

const leaveForm = (around: () => TimeSurroundings) =>
  values.superRefine(({ carries, goods, time, ...release }, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (carries === '') fault('carries', text.carriesHint)
    if (carries === 'yes' && goods.trim() === '') fault('goods', text.missing)
    const unknown = carries === 'yes' ? releaseFault(release) : undefined
    if (unknown !== undefined) fault('release', unknown)
    const why = timeFault(time, around)
    if (why !== undefined) fault('time', why)
  })

const choices = [
  { id: 'no', label: text.carries.no },
  { id: 'yes', label: text.carries.yes },
] as const

type LeaveVehicleProps = {
  readonly passage: ShownOpenPassage
  /** What was typed before the passes were looked at. */
  readonly typed: Typed | undefined
  /** Leads to the passes, from where one comes back with what is typed. */
  readonly onPasses: (typed: Typed) => void
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A vehicle leaves: what it carries out is looked at first (§11.3). */
export const LeaveVehicle = ({ passage, typed: before, onPasses, onDone, onClose }: LeaveVehicleProps) => {
  const begin = values.safeParse({ ...blank, ...before }).data ?? blank
  const { form, movedAt } = useTimedForm<LeaveValues>(leaveForm, begin)
  const { control } = form
  const first = firstOf(before)
  useLayoutEffect(() => focusField(control, first), [control, first])
  const say = useMessageLine()
  const onCleaned = useCleaned()
  const { act, refusal } = useAct('passage.leave')
  const carries = useWatch({ control, name: 'carries' })
  const leave = async (typed: LeaveValues) => {
    const leftAt = movedAt(typed)
    const answer = await act({
      itemId: passage.itemId,
      ...filled({ remark: typed.remark }),
      ...(typed.carries === 'yes' && carriedIn(typed)),
      ...(leftAt !== undefined && { leftAt }),
    })
    if (!answer.ok) return
    const stays = passage.visitId === undefined ? '' : `。${text.visitStays}`
    say(`${fill(text.saved.leave, { plate: plateShown(passage) })}${stays}`)
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(leave)())
  const save = () => void submit()
  useSaveKeys({ title: text.leaveForm, words: { ...text.keys, save: text.save.leave }, save, close: onClose })
  // Of the staff nothing more is asked: a plate, Enter, and whether it carries anything.
  const goesAtOnce = passage.kind === 'staff'
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.leaveForm}
      labels={{ ...text.fields, goods: text.fields.whatGoods, time: text.fields.left }}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={[plateShown(passage), driverShown(passage)].join(' ').trim()}
      foot={
        <FormFoot save={text.save.leave} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <DigitChoice
        name="carries"
        label={text.fields.carries}
        hint={goesAtOnce ? text.carriesAtOnce : text.carriesHint}
        isRequired
        choices={choices}
        onDigit={carried => {
          if (carried === 'no' && goesAtOnce) save()
        }}
      />
      {carries === 'yes' ? (
        <>
          <TextField name="goods" label={text.fields.whatGoods} isRequired onCleaned={onCleaned} />
          <ReleaseField plate={plateShown(passage)} onPasses={() => onPasses(form.getValues())} />
        </>
      ) : null}
      <div className="entry-pairs">
        <TextField name="remark" label={text.fields.remark} onCleaned={onCleaned} />
        <MovedField label={text.fields.left} />
      </div>
    </EntryForm>
  )
}

/** What is still to be said: whoever came back from the passes names one, whoever said that it carries something says what. */
const firstOf = (before: Typed | undefined): 'release' | 'goods' | 'carries' => {
  if (!before) return 'carries'
  return 'release' in before ? 'release' : 'goods'
}

const carriedIn = (typed: LeaveValues) => {
  const release = releaseMeant(typed)
  return { ...filled({ goods: typed.goods }), ...(release !== undefined && { release }) }
}
