import { useForm } from 'react-hook-form'
import type { ShownPassage } from '../../shared/passage/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'

type TakeBackPassageProps = {
  readonly passage: ShownPassage
  readonly onDone: () => void
  readonly onClose: () => void
}

/** It did not leave, or come back, after all. */
export const TakeBackPassage = ({ passage, onDone, onClose }: TakeBackPassageProps) => {
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('passage.take-back')
  const verb = text.card.takeBack[passage.kind === 'official' ? 'back' : 'left']
  const takeBack = async ({ reason }: { readonly reason: string }) => {
    if (reason.trim() === '') return form.setError('reason', { message: text.missing }, { shouldFocus: true })
    const answer = await act({ itemId: passage.itemId, reason: reason.trim() })
    if (!answer.ok) return
    say(fill(text.saved.takeBack, { plate: plateShown(passage) }))
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(takeBack)())
  const save = () => void submit()
  useSaveKeys({ title: text.takeBackForm, words: { ...text.keys, save: verb }, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.takeBackForm}
      labels={{ reason: text.takeBackReason }}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={plateShown(passage)}
      foot={
        <FormFoot save={verb} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="reason" label={text.takeBackReason} isRequired autoFocus />
    </EntryForm>
  )
}
