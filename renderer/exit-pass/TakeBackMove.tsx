import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { ShownPass } from '../../shared/exit-pass/contract.ts'
import { newestMove } from '../../shared/exit-pass/index.ts'
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
import { PassHistory } from './PassHistory.tsx'
import { numberShown } from './shown-words.ts'
import { passText } from './text.ts'

const { takeBack: text, fields, keys, acts } = passText

type TakeBackMoveProps = {
  readonly pass: ShownPass
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The newest letting-out or return was a mistake: taken back for a reason, it stays to be read. */
export const TakeBackMove = ({ pass, onDone, onClose }: TakeBackMoveProps) => {
  // As it was seen when the form was opened: what came since is not meant.
  const [newest] = useState(() => newestOf(pass))
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('exit-pass.take-back')
  const takeBack = async ({ reason }: { readonly reason: string }) => {
    if (reason.trim() === '')
      return form.setError('reason', { message: passText.missing }, { shouldFocus: true })
    const answer = await act({ itemId: pass.itemId, ...newest, reason: reason.trim() })
    if (!answer.ok) return
    say(fill(text.saved, { number: numberShown(pass) }))
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(takeBack)())
  const save = () => void submit()
  useSaveKeys({ title: text.form, words: { ...keys, save: text.save }, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={{ reason: fields.reason }}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={numberShown(pass)}
      foot={
        <FormFoot save={text.save} close={acts.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="reason" label={fields.reason} isRequired autoFocus />
      <PassHistory pass={pass} />
    </EntryForm>
  )
}

const newestOf = (pass: ShownPass) => {
  const { way = 'out', move = 1 } = newestMove(pass) ?? {}
  return { way, move } as const
}
