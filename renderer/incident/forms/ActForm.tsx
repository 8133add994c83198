import { useEffect, useState } from 'react'
import type { TimeSurroundings } from '../../../shared/calendar/index.ts'
import type { CallOptions, CommandAnswer } from '../../../shared/contract.ts'
import type { Draft } from '../../../shared/draft/contract.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { DraftNote } from '../../app/DraftNote.tsx'
import { useMessageLine } from '../../app/messages.tsx'
import { useAsk } from '../../app/use-ask.ts'
import type { DraftForm } from '../../app/use-draft.ts'
import { useRenewed } from '../../app/use-renewed.ts'
import { useSaveKeys } from '../../app/use-save-keys.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { RefusalBox } from '../../ui/RefusalBox.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { incidentText as text } from '../text.ts'
import type { FieldSpecs, Typed } from './field-spec.ts'
import { useTypedForm } from './use-typed-form.ts'

export type ActFormProps = {
  readonly itemId: string
  /** Which of its forms: each keeps a draft of its own. */
  readonly act: string
  readonly name: string
  readonly save: string
  readonly specs: FieldSpecs
  readonly begin: Typed
  readonly send: (values: Typed, around: TimeSurroundings, options: CallOptions) => Promise<CommandAnswer>
  /** What the message line says when it is in the book; asked after the page was read anew. */
  readonly saidOf: (values: Typed, around: TimeSurroundings) => string
  readonly onDone: () => void
  readonly onClose: () => void
  /** Above the buttons: a note, or another way on. */
  readonly foot?: React.ReactNode
  readonly beside?: React.ReactNode
  readonly children: React.ReactNode
}

/** `incident-oral-d-7k2m-2611-330`. */
export const draftFormOf = (act: string, itemId: string): DraftForm =>
  `incident-${act}-${itemId.toLowerCase()}`

/** The form of one act on an incident, in a column of its page; begins with what was left of it. */
export const ActForm = (props: ActFormProps) => {
  const form = draftFormOf(props.act, props.itemId)
  const { data, isPending } = useAsk('draft.read', { form })
  return isPending ? (
    <Skeleton reason={text.waiting} />
  ) : (
    <DraftedForm {...props} draftForm={form} draft={data ?? null} />
  )
}

type DraftedProps = ActFormProps & { readonly draftForm: DraftForm; readonly draft: Draft | null }

const DraftedForm = ({
  itemId,
  name,
  save: verb,
  specs,
  send,
  saidOf,
  onDone,
  onClose,
  ...rest
}: DraftedProps) => {
  const { draftForm } = rest
  const { form, drafting, around, textOf } = useTypedForm({ ...rest, specs })
  const say = useMessageLine()
  const renewed = useRenewed()
  const [refusal, setRefusal] = useState<Refusal>()
  const act = async (values: Typed): Promise<void> => {
    const now = around()
    const answer = await send(values, now, { id: drafting.idToSend(textOf(values)) })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return drafting.refused(answer.code)
    drafting.renew()
    say(saidOf(values, now))
    await renewed('incident.one', { itemId })
    onDone()
  }
  useFirstFocus(draftForm)
  const submit = useOneAtATime(() => form.handleSubmit(act)())
  const save = () => void submit()
  const { field: next, close } = text.keys
  useSaveKeys({ title: name, words: { save: verb, close, next }, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={name}
      labels={Object.fromEntries(Object.entries(specs).map(([field, { label }]) => [field, label]))}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <FormFoot save={verb} close={text.close} isBusy={isSubmitting} onClose={onClose} beside={rest.beside}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          {rest.foot}
        </FormFoot>
      }
    >
      {rest.children}
    </EntryForm>
  )
}

/** Where no field asked for the keys, what is chosen has them, else the first field. */
const useFirstFocus = (form: DraftForm): void =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each form
  useEffect(() => {
    const drawn = document.querySelector<HTMLElement>('.incident-one form')
    if (!drawn || drawn.contains(document.activeElement)) return
    const chosen = drawn.querySelector<HTMLElement>('input:checked')
    ;(chosen ?? drawn.querySelector<HTMLElement>('input, textarea'))?.focus()
  }, [form])
