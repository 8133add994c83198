import { useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { ShownPassage } from '../../shared/passage/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { send } from '../app/bridge.ts'
import { useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useRevisionSeen } from '../app/use-revision-seen.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { staffMeant } from '../directory/index.ts'
import { PlaceChoice } from '../parking/index.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { CorrectOutside } from './CorrectOutside.tsx'
import { PassageFacts } from './PassageFacts.tsx'
import { MovedField, useCleaned } from './PassageFields.tsx'
import { passageDraftText } from './passage-draft.ts'
import { correctionOf, now, type PassageValues, valuesOf } from './passage-values.ts'
import { plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'
import { usePassageForm } from './use-passage-form.ts'

type CorrectPassageProps = {
  readonly passage: ShownPassage
  readonly draft: Draft | null
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A mistake at the gate is put right in place; what was written stays to be read. A plate is written anew only where it was wrong. */
export const CorrectPassage = ({ passage, draft, onDone, onClose }: CorrectPassageProps) => {
  const { timeZone } = useUnitClock()
  const isOwn = passage.vehicle === undefined
  const [begin] = useState<PassageValues>({
    ...valuesOf(passage),
    time: fixedTime(passage.movedAt, timeZone),
  })
  const { form, drafting, around } = usePassageForm({
    draftForm: `passage-${passage.itemId.toLowerCase()}`,
    draft,
    begin,
    kind: isOwn ? 'correct-own' : 'correct-outside',
  })
  const seen = useRevisionSeen(draft, passage)
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const correct = async (values: PassageValues): Promise<void> => {
    const isSame = values.host === begin.host
    const host = isSame || values.host.trim() === '' ? undefined : await staffMeant(values.host)
    if (host && !host.ok) return form.setError('host', { message: host.why }, { shouldFocus: true })
    const hostId = isSame ? passage.hostId : host?.staffId
    const moment = around()
    const untouched = values.time === begin.time ? { ...values, time: now } : values
    const id = drafting.idToSend(passageDraftText(values, moment))
    const input = correctionOf(untouched, { hostId, around: moment }, { ...passage, revision: seen.revision })
    const answer = await send('passage.correct', input, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) {
      seen.refused(answer.code)
      return drafting.refused(answer.code)
    }
    drafting.renew()
    say(fill(text.saved.correct, { plate: plateShown(passage) }))
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(correct)())
  const save = () => void submit()
  useSaveKeys({
    title: text.correctForm,
    words: { ...text.keys, save: text.save.correct },
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
        <FormFoot save={text.save.correct} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          {refusal?.code === 'passage.revision-stale' ? (
            <section aria-label={text.stands}>
              <PassageFacts passage={passage} />
            </section>
          ) : null}
        </FormFoot>
      }
    >
      {isOwn ? <OwnFields passage={passage} /> : <CorrectOutside passage={passage} />}
    </EntryForm>
  )
}

const { fields } = text

/** Of the unit's own vehicle it is known whose it is; of an official one on whose word it went. */
const OwnFields = ({ passage }: { readonly passage: ShownPassage }) => {
  const onCleaned = useCleaned()
  const isOfficial = passage.kind === 'official'
  return (
    <>
      <TextField
        name="remark"
        label={isOfficial ? fields.note : fields.remark}
        isRequired={isOfficial}
        autoFocus
        onCleaned={onCleaned}
      />
      <div className="passage-row">
        <TextField name="driver" label={fields.driver} onCleaned={onCleaned} />
        {isOfficial ? (
          <TextField name="purpose" label={fields.purpose} onCleaned={onCleaned} />
        ) : (
          <PlaceChoice name="place" label={fields.place} of="staff" />
        )}
        <TextField name="people" label={fields.people} />
      </div>
      <MovedField label={isOfficial ? fields.wentOut : fields.entered} />
      <TextField name="reason" label={fields.reason} isRequired onCleaned={onCleaned} />
    </>
  )
}
