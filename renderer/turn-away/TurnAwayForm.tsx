import './turn-away.css'
import { useLayoutEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Draft } from '../../shared/draft/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { afterwards, refusedKinds } from '../../shared/turn-away/words.ts'
import { send } from '../app/bridge.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useDropDraft } from '../app/use-draft.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { nameShown, PetitionFields, papersShown, type TypedVisitor, VisitorFields } from '../visit/index.ts'
import { CallFields, TurnAwayFields, WhenField } from './TurnAwayFields.tsx'
import { turnAwayText as text } from './text.ts'
import { turnAwayDraftText } from './turn-away-draft.ts'
import { emptyTurnAway, recordOf, type TurnAwayValues, takenOver } from './turn-away-values.ts'
import { useTurnAwayForm } from './use-turn-away-form.ts'

type TurnAwayFormProps = {
  readonly draft: Draft | null
  /** Whoever stood at the window, where the form of visits was begun. */
  readonly typed: TypedVisitor | undefined
  readonly focusAsked: number
  readonly onSaved: (itemId: string, isOver: boolean) => void
  readonly onClose: () => void
}

/** Somebody is not let in: kind, what followed, done. */
export const TurnAwayForm = ({ draft, typed, focusAsked, onSaved, onClose }: TurnAwayFormProps) => {
  const [begin] = useState(() => (typed ? takenOver(typed) : emptyTurnAway))
  const { form, drafting, around } = useTurnAwayForm({
    draftForm: 'turn-away-new',
    draft: typed ? null : draft,
    begin,
    isCorrection: false,
  })
  const say = useMessageLine()
  const dropDraft = useDropDraft()
  const [refusal, setRefusal] = useState<Refusal>()
  const { control } = form
  useLayoutEffect(() => {
    if (focusAsked > 0) focusField(control, 'kind')
  }, [control, focusAsked])
  const record = async (values: TurnAwayValues): Promise<void> => {
    const now = around()
    const input = recordOf(values, now)
    const id = drafting.idToSend(turnAwayDraftText(values, now))
    const answer = await send('turn-away.record', input, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return drafting.refused(answer.code)
    drafting.renew()
    if (typed) dropDraft('visit-new')
    const words = { kind: refusedKinds[input.kind], afterwards: afterwards[input.afterwards] }
    say(`${fill(text.saved, words)}${input.petition ? text.handedOn : ''}`)
    const isOver = input.afterwards === 'left' || input.call?.result !== undefined
    onSaved(answer.itemId ?? '', isOver)
  }
  const save = useOneAtATime(() => form.handleSubmit(record)())
  const submit = () => void save()
  useSaveKeys({ title: text.form, words: { ...text.keys, save: text.save }, save: submit, close: onClose })
  const hasStayed = useWatch({ control, name: 'afterwards' }) === 'stayed'
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={text.fields}
      onSubmit={submit}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <FormFoot save={text.save} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TurnAwayFields />
      {hasStayed ? <CallFields hint={text.callHint} /> : null}
      <Person known={typed?.known} />
      <div className="entry-pairs">
        <TextField name="people" label={text.fields.people} />
        <WhenField label={text.fields.time} />
      </div>
      <PetitionFields />
    </EntryForm>
  )
}

/** Whoever came before is known by his card; of anybody else what is known may be written down. */
const Person = ({ known }: { readonly known: TypedVisitor['known'] }) => {
  if (known) {
    const words = { name: nameShown(known.visitor), papers: papersShown(known.visitor) }
    return <p className="meta">{`${text.takenLabel}：${fill(text.taken, words)}`}</p>
  }
  return (
    <fieldset className="turn-away-person" aria-label={text.whoPart}>
      <TextField name="who" label={text.fields.who} hint={text.whoPart} />
      <VisitorFields />
    </fieldset>
  )
}
