import { z } from 'zod'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import type { PlaceTaken, ShownOpenPassage } from '../../shared/passage/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { firstFree, PlaceChoice } from '../parking/index.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { MovedField, useCleaned } from './PassageFields.tsx'
import { filled, now } from './passage-values.ts'
import { plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'
import { timeFault, useTimedForm } from './use-timed-form.ts'
import { stopsAt } from './use-vehicle-acts.ts'

const values = z.object({
  place: z.string(),
  remark: z.string().max(200, fill(text.tooLong, { longest: 200 })),
  time: z.string(),
})
type BackValues = z.infer<typeof values>

const backForm = (around: () => TimeSurroundings) =>
  values.superRefine(({ time }, context) => {
    const message = timeFault(time, around)
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['time'], message })
  })

type ComeBackFormProps = {
  readonly passage: ShownOpenPassage
  readonly places: readonly PlaceTaken[]
  readonly onDone: () => void
  readonly onClose: () => void
}

/** An official vehicle is back, somewhere else than usual or earlier than now. */
export const ComeBackForm = ({ passage, places, onDone, onClose }: ComeBackFormProps) => {
  const begin = { place: firstFree(places, 'official'), remark: '', time: now }
  const { form, movedAt } = useTimedForm<BackValues>(backForm, begin)
  const say = useMessageLine()
  const onCleaned = useCleaned()
  const { act, refusal } = useAct('passage.come-back')
  const comeBack = async (typed: BackValues) => {
    const enteredAt = movedAt(typed)
    const answer = await act({
      itemId: passage.itemId,
      ...filled({ placeId: typed.place, remark: typed.remark }),
      ...(enteredAt !== undefined && { enteredAt }),
    })
    if (!answer.ok) return
    const place = places.find(({ placeId }) => placeId === typed.place)?.name ?? ''
    say(fill(text.saved.comeBack, { plate: plateShown(passage), place: stopsAt(place) }))
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(comeBack)())
  const save = () => void submit()
  useSaveKeys({
    title: text.backForm,
    words: { ...text.keys, save: text.save.comeBack },
    save,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.backForm}
      labels={{ ...text.fields, time: text.fields.cameBack }}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={plateShown(passage)}
      foot={
        <FormFoot save={text.save.comeBack} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="remark" label={text.fields.remark} autoFocus onCleaned={onCleaned} />
      <div className="entry-pairs">
        <PlaceChoice name="place" label={text.fields.place} of="official" />
        <MovedField label={text.fields.cameBack} />
      </div>
    </EntryForm>
  )
}
