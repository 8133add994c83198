import { useForm } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownVisit } from '../../shared/visit/contract.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { nameShown } from './shown-words.ts'
import { visitText } from './text.ts'

const { card: text, keys } = visitText

type TakeBackFormProps = {
  readonly visit: ShownVisit
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Signed out by mistake: he is inside after all. */
export const TakeBackForm = ({ visit, onDone, onClose }: TakeBackFormProps) => {
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('visit.take-back')
  const takeBack = async ({ reason }: { readonly reason: string }) => {
    if (reason.trim() === '')
      return form.setError('reason', { message: visitText.missing }, { shouldFocus: true })
    const answer = await act({ itemId: visit.itemId, reason: reason.trim() })
    if (!answer.ok) return
    say(fill(text.takenBack, { name: nameShown(visit.visitor) }))
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(takeBack)())
  const save = () => void submit()
  useSaveKeys({ title: text.takeBackForm, words: { ...keys, save: text.takeBack }, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.takeBackForm}
      labels={{ reason: text.takeBackReason }}
      onSubmit={save}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.takeBack} close={visitText.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="reason" label={text.takeBackReason} isRequired autoFocus />
    </EntryForm>
  )
}
