import { useLayoutEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { KnownVehicle } from '../../shared/passage/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import type { Typed } from '../app/places.ts'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { countOf, peopleTyped } from '../ui/typed-people.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { MovedField, useCleaned } from './PassageFields.tsx'
import { filled, now } from './passage-values.ts'
import { ReleaseField } from './ReleaseField.tsx'
import { noRelease, releaseFault, releaseMeant, releaseValues } from './release-values.ts'
import { plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'
import { timeFault, useTimedForm } from './use-timed-form.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))
const values = z.object({
  remark: upTo(200).regex(/\S/u, text.missing),
  driver: upTo(40),
  people: z.string().regex(peopleTyped, text.notANumber),
  goods: upTo(100),
  ...releaseValues,
  time: z.string(),
})
type GoOutValues = z.infer<typeof values>

const goOutForm = (around: () => TimeSurroundings) =>
  values.superRefine(({ goods, time, ...release }, context) => {
    const fault = (path: string, message: string | undefined) => {
      if (message !== undefined) context.addIssue({ code: 'custom', path: [path], message })
    }
    if (goods.trim() !== '') fault('release', releaseFault(release))
    fault('time', timeFault(time, around))
  })

const blank: GoOutValues = { remark: '', driver: '', people: '1', goods: '', ...noRelease, time: now }

type GoOutFormProps = {
  readonly known: KnownVehicle
  /** What was typed before the passes were looked at. */
  readonly typed: Typed | undefined
  /** Leads to the passes, from where one comes back with what is typed. */
  readonly onPasses: (typed: Typed) => void
  readonly onDone: (itemId: string) => void
  readonly onClose: () => void
}

/** An official vehicle drives out on the gatekeeper's note. */
export const GoOutForm = ({ known, typed: before, onPasses, onDone, onClose }: GoOutFormProps) => {
  const begin = values.safeParse({ ...blank, ...before }).data ?? blank
  const { form, movedAt } = useTimedForm<GoOutValues>(goOutForm, begin)
  const { control } = form
  useLayoutEffect(() => {
    if (before) focusField(control, 'release')
  }, [control, before])
  const hasGoods = useWatch({ control, name: 'goods' }).trim() !== ''
  const say = useMessageLine()
  const onCleaned = useCleaned()
  const { act, refusal } = useAct('passage.go-out')
  const goOut = async (typed: GoOutValues) => {
    const leftAt = movedAt(typed)
    const { remark, driver, goods } = typed
    const release = goods.trim() === '' ? undefined : releaseMeant(typed)
    const answer = await act({
      vehicleId: known.vehicleId ?? '',
      people: countOf(typed.people),
      ...filled({ remark, driver, goods }),
      ...(release !== undefined && { release }),
      ...(leftAt !== undefined && { leftAt }),
    })
    if (!answer.ok) return
    say(fill(text.saved.goOut, { plate: plateShown(known) }))
    onDone(answer.itemId ?? '')
  }
  const submit = useOneAtATime(() => form.handleSubmit(goOut)())
  const save = () => void submit()
  useSaveKeys({ title: text.goOutForm, words: { ...text.keys, save: text.save.goOut }, save, close: onClose })
  const { isSubmitting } = form.formState
  const labels = {
    ...text.fields,
    remark: text.fields.note,
    goods: text.fields.carries,
    time: text.fields.wentOut,
  }
  return (
    <EntryForm
      form={form}
      name={text.goOutForm}
      labels={labels}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={[plateShown(known), known.ownerName ?? ''].join(' ').trim()}
      foot={
        <FormFoot save={text.save.goOut} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField
        name="remark"
        label={labels.remark}
        hint={text.noteHint}
        isRequired
        autoFocus={!before}
        onCleaned={onCleaned}
      />
      <div className="passage-row">
        <TextField name="driver" label={labels.driver} onCleaned={onCleaned} />
        <TextField name="goods" label={labels.goods} onCleaned={onCleaned} />
        <TextField name="people" label={labels.people} />
      </div>
      {hasGoods ? (
        <ReleaseField plate={plateShown(known)} onPasses={() => onPasses(form.getValues())} />
      ) : null}
      <MovedField label={labels.time} />
    </EntryForm>
  )
}
