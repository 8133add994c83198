import { useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownVisit } from '../../shared/visit/contract.ts'
import { send } from '../app/bridge.ts'
import { useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { fixedTime } from '../app/fixed-time.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useRevisionSeen } from '../app/use-revision-seen.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { staffMeant } from '../directory/index.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { LookOutNotice } from './LookOutNotice.tsx'
import { nameShown } from './shown-words.ts'
import { visitText as text } from './text.ts'
import { useLookOut } from './use-look-out.ts'
import { itemTold } from './use-sign-in.ts'
import { useVisitForm } from './use-visit-form.ts'
import { VisitFacts } from './VisitFacts.tsx'
import { savedSentence, useCleaned, VisitFields, VisitorFields } from './VisitFields.tsx'
import { visitDraftText } from './visit-draft.ts'
import { correctionOf, type VisitValues, valuesOf } from './visit-values.ts'

type CorrectVisitProps = {
  readonly visit: ShownVisit
  readonly draft: Draft | null
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A mistake at the gate is put right in place; what was written stays to be read. A name is written anew only where it was wrong. */
export const CorrectVisit = ({ visit, draft, onDone, onClose }: CorrectVisitProps) => {
  const { clock, timeZone } = useUnitClock()
  const onCleaned = useCleaned()
  const [begin] = useState<VisitValues>({
    ...valuesOf(visit, { now: clock.now(), timeZone }),
    time: fixedTime(visit.arrivedAt, timeZone),
  })
  const { form, drafting, around } = useVisitForm({
    draftForm: `visit-${visit.itemId.toLowerCase()}`,
    draft,
    begin,
    isCorrection: true,
  })
  const seen = useRevisionSeen(draft, visit)
  const match = useLookOut(form.control)
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const correct = async (values: VisitValues): Promise<void> => {
    const host = await staffMeant(values.host)
    const isSame = values.host === begin.host
    if (!host.ok && !isSame) return form.setError('host', { message: host.why }, { shouldFocus: true })
    const now = around()
    const hostId = host.ok && !isSame ? host.staffId : visit.hostId
    const untouched = values.time === begin.time ? { ...values, time: '.' } : values
    const place = { ...visit, revision: seen.revision }
    const lookOutSeen = match?.itemId ?? (refusal && itemTold(refusal))
    const input = correctionOf(untouched, { hostId, around: now, lookOutSeen }, place)
    const id = drafting.idToSend(visitDraftText(values, now))
    const answer = await send('visit.correct', input, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) {
      seen.refused(answer.code)
      return drafting.refused(answer.code)
    }
    drafting.renew()
    say(savedSentence(text.corrected, values.who.trim() || nameShown(visit.visitor), ''))
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
          {match && refusal?.code !== 'look-out.met' ? <LookOutNotice match={match} /> : null}
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          {refusal?.code === 'visit.revision-stale' ? (
            <section className="visit-stands" aria-label={text.stands}>
              <VisitFacts visit={visit} />
            </section>
          ) : null}
        </FormFoot>
      }
    >
      <VisitFields hostFocus />
      <TextField name="reason" label={text.fields.reason} isRequired onCleaned={onCleaned} />
      <details className="visit-anew">
        <summary>{`${nameShown(visit.visitor)}：${text.whoAnew}`}</summary>
        <TextField name="who" label={text.fields.who} onCleaned={onCleaned} />
        <VisitorFields />
      </details>
    </EntryForm>
  )
}
