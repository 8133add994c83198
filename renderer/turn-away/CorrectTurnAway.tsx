import { useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownTurnAway } from '../../shared/turn-away/contract.ts'
import { send } from '../app/bridge.ts'
import { useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { fixedTime } from '../app/fixed-time.ts'
import { useMessageLine } from '../app/messages.tsx'
import type { DraftForm } from '../app/use-draft.ts'
import { useRevisionSeen } from '../app/use-revision-seen.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { useCleaned, VisitorFields } from '../visit/index.ts'
import { TurnAwayFields, WhenField } from './TurnAwayFields.tsx'
import { turnAwayText as text } from './text.ts'
import { turnAwayDraftText } from './turn-away-draft.ts'
import { correctionOf, type TurnAwayValues, valuesOf } from './turn-away-values.ts'
import { useTurnAwayForm } from './use-turn-away-form.ts'

type CorrectTurnAwayProps = {
  readonly turnAway: ShownTurnAway
  readonly draft: Draft | null
  readonly onDone: () => void
  readonly onClose: () => void
}

export const correctionDraftOf = (itemId: string): DraftForm => `turn-away-${itemId.toLowerCase()}`

/** A mistake is put right in place; what was written stays to be read. */
export const CorrectTurnAway = ({ turnAway, draft, onDone, onClose }: CorrectTurnAwayProps) => {
  const { timeZone } = useUnitClock()
  const onCleaned = useCleaned()
  const [begin] = useState<TurnAwayValues>(() => ({
    ...valuesOf(turnAway),
    time: fixedTime(turnAway.happenedAt, timeZone),
  }))
  const draftForm = correctionDraftOf(turnAway.itemId)
  const { form, drafting, around } = useTurnAwayForm({ draftForm, draft, begin, isCorrection: true })
  const seen = useRevisionSeen(draft, turnAway)
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const correct = async (values: TurnAwayValues): Promise<void> => {
    const now = around()
    // A time that nobody touched stays what it was, to the second.
    const untouched = values.time === begin.time ? { ...values, time: '.' } : values
    const id = drafting.idToSend(turnAwayDraftText(values, now))
    const input = correctionOf(untouched, now, { ...turnAway, revision: seen.revision })
    const answer = await send('turn-away.correct', input, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) {
      seen.refused(answer.code)
      return drafting.refused(answer.code)
    }
    drafting.renew()
    say(text.corrected)
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(correct)())
  const save = () => void submit()
  useSaveKeys({
    title: text.correctForm,
    words: { ...text.keys, save: text.saveCorrection },
    save,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.correctForm}
      labels={text.fields}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <FormFoot save={text.saveCorrection} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="reason" label={text.fields.reason} isRequired autoFocus onCleaned={onCleaned} />
      <TurnAwayFields />
      <div className="entry-pairs">
        <TextField name="people" label={text.fields.people} />
        <WhenField label={text.fields.time} />
      </div>
      <details className="visit-anew">
        <summary>{text.whoPart}</summary>
        <TextField name="who" label={text.fields.who} onCleaned={onCleaned} />
        <VisitorFields />
      </details>
    </EntryForm>
  )
}
