import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { ShownPass } from '../../shared/exit-pass/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { ApprovalFields } from './ApprovalFields.tsx'
import { useCleaned } from './HolderFields.tsx'
import { PassFacts } from './PassFacts.tsx'
import { PassItems } from './PassItems.tsx'
import { confirmationOf, emptyPass, type PassValues, passForm } from './pass-values.ts'
import { numberShown } from './shown-words.ts'
import { passText } from './text.ts'

const { confirm: text, fields, keys, acts } = passText

type ConfirmFormProps = {
  readonly pass: ShownPass
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The office stands by what was decided by telephone, with the paper that was made up for it. */
export const ConfirmForm = ({ pass, onDone, onClose }: ConfirmFormProps) => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [resolver] = useState(() => zodResolver(passForm('confirm', around)))
  const form = useForm<PassValues>({ defaultValues: emptyPass, resolver })
  const say = useMessageLine()
  const onCleaned = useCleaned()
  const { act, refusal } = useAct('exit-pass.confirm')
  const confirm = async (values: PassValues) => {
    const answer = await act(confirmationOf(values, around(), pass.itemId))
    if (!answer.ok) return
    say(fill(text.saved, { document: values.document.trim() }))
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(confirm)())
  const save = () => void submit()
  useSaveKeys({ title: text.form, words: { ...keys, save: text.save }, save, close: onClose })
  const { isSubmitting } = form.formState
  const { approver, document, approvedOn, remark } = fields
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={{ approver, document, approvedOn, remark }}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={numberShown(pass)}
      foot={
        <FormFoot save={text.save} close={acts.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <ApprovalFields autoFocus />
      <TextField name="remark" label={fields.remark} onCleaned={onCleaned} />
      <PassItems items={pass.items} isReturnable={pass.dueAt !== undefined} />
      <PassFacts pass={pass} />
    </EntryForm>
  )
}
