import { useCallback, useEffect, useState } from 'react'
import { useController, useWatch } from 'react-hook-form'
import type { TimeSurroundings } from '../../../shared/calendar/index.ts'
import type { Draft } from '../../../shared/draft/contract.ts'
import type { EntryRecordView } from '../../../shared/duty-log/contract.ts'
import { incidentElements, longestElement } from '../../../shared/incident/index.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { planKindIds, planKinds } from '../../../shared/plans/index.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { reportGradeIds, reportGrades } from '../../../shared/report-limits/index.ts'
import { send } from '../../app/bridge.ts'
import { useUnitClock } from '../../app/clock.tsx'
import { DraftNote } from '../../app/DraftNote.tsx'
import { fill } from '../../app/fill.ts'
import { fixedTime } from '../../app/fixed-time.ts'
import { useKeys } from '../../app/keys.tsx'
import { useMessageLine } from '../../app/messages.tsx'
import type { RaiseAsked } from '../../app/places.ts'
import { type DraftForm, useDropDraft } from '../../app/use-draft.ts'
import { useSaveKeys } from '../../app/use-save-keys.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckBox } from '../../ui/CheckBox.tsx'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { RefusalBox } from '../../ui/RefusalBox.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { timeShown } from '../clock-words.ts'
import { instantOf, type Typed } from '../forms/field-spec.ts'
import { LineField, LongField, WhenField } from '../forms/fields.tsx'
import { useTypedForm } from '../forms/use-typed-form.ts'
import { incidentText } from '../text.ts'
import { RaiseBeside } from './RaiseBeside.tsx'
import {
  askedElements,
  carriedElements,
  carriedOf,
  emptyRaise,
  kindMeant,
  raisedOf,
  raiseSpecs,
  unknownIn,
  withCarried,
} from './raise-specs.ts'
import { useLimits } from './use-limits.ts'

const { raise: text } = incidentText

type RaiseFormProps = {
  readonly asked: RaiseAsked
  /** What stands in the log already and becomes an incident. */
  readonly entry: EntryRecordView | undefined
  readonly draftForm: DraftForm
  readonly draft: Draft | null
  readonly onRaised: (itemId: string) => void
  readonly onClose: () => void
  /** It is another matter: raised by itself. */
  readonly onFresh?: () => void
}

/** Saved with what is known in half a minute; whatever was skipped is to be verified, and the clocks run. */
export const RaiseForm = (props: RaiseFormProps) => {
  const { asked, entry, draftForm, draft, onClose, onFresh } = props
  const [specs] = useState(() => raiseSpecs(entry !== undefined))
  const { timeZone } = useUnitClock()
  const [begin] = useState(() => beginOf(entry, timeZone))
  const { carried } = asked
  const over = useCallback((left: Typed) => withCarried(carriedOf(carried ?? {}), left), [carried])
  const typed = useTypedForm({ draftForm, draft, specs, begin, ...(carried && !entry && { over }) })
  const { form, drafting } = typed
  const { save, refusal } = useRaise(props, typed)
  const { field: next, close } = incidentText.keys
  useSaveKeys({ title: text.form, words: { save: text.save, close, next }, save, close: onClose })
  useKeys(text.form, [
    {
      name: 'incident.fresh',
      label: text.fresh,
      keys: ['Alt+N'],
      mayRun: onFresh !== undefined,
      run: () => onFresh?.(),
    },
  ])
  const { isSubmitting } = form.formState
  const title = entry ? fill(text.fromForm, { number: shownNumber(entry.itemId) }) : text.form
  return (
    <div className="incident-raise">
      <EntryForm
        form={form}
        name={title}
        labels={Object.fromEntries(Object.entries(specs).map(([field, { label }]) => [field, label]))}
        onSubmit={save}
        isBusy={isSubmitting}
        aside={<DraftNote keptAt={drafting.keptAt} />}
        foot={
          <FormFoot
            save={text.save}
            close={incidentText.close}
            isBusy={isSubmitting}
            onClose={onClose}
            beside={
              onFresh ? (
                <Button size="form" shownKey="Alt+N" onPress={onFresh}>
                  {text.fresh}
                </Button>
              ) : null
            }
          >
            {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
            <UnknownNote />
          </FormFoot>
        }
      >
        {carried && !entry ? <p className="entry-note">{text.carried}</p> : null}
        {entry ? <EntryText entry={entry} /> : <WhatField />}
        <p className="entry-note">{text.skip}</p>
        <div className="entry-pairs">
          {askedElements.map((name, place) => (
            <LineField
              key={name}
              name={name}
              label={incidentElements[name].label}
              autoFocus={entry !== undefined && place === 0}
            />
          ))}
          <KindField entryText={entry?.text} />
          <ChoiceField name="grade" label={text.grade} choices={grades} without={text.ungraded} />
          <LineField name="title" label={text.title} hint={text.titleHint} />
          <WhenField name="knownAt" label={text.knownAt} />
          <DrillField />
        </div>
      </EntryForm>
      <BesideOf form={form} entryText={entry?.text} />
    </div>
  )
}

const grades = reportGradeIds
  .filter(grade => grade !== 'ungraded')
  .map(id => ({ id, label: reportGrades[id] }))
const kinds = planKindIds.map(id => ({ id, label: planKinds[id] }))

/** Of an entry, what it says already; its own time is when it became known. */
const beginOf = (entry: EntryRecordView | undefined, timeZone: string): Typed =>
  entry
    ? {
        ...emptyRaise,
        ...carriedElements(
          Object.fromEntries(
            Object.entries(entry.elements).map(([name, value]) => [
              name,
              typeof value === 'string' ? value : '',
            ]),
          ),
        ),
        knownAt: fixedTime(entry.occurredAt, timeZone),
      }
    : emptyRaise

type Form = ReturnType<typeof useTypedForm>

/** Sends it; only what is on the disk is dropped from the drafts, also where it was brought along from. */
const useRaise = ({ asked, entry, onRaised }: RaiseFormProps, { form, drafting, around, textOf }: Form) => {
  const say = useMessageLine()
  const dropDraft = useDropDraft()
  const { timeZone } = useUnitClock()
  const limitsOf = useLimits()
  const [refusal, setRefusal] = useState<Refusal>()
  const raise = async (values: Typed): Promise<void> => {
    const now: TimeSurroundings = around()
    const options = { id: drafting.idToSend(textOf(values)) }
    const raised = raisedOf(values, now, entry?.text)
    const answer = entry
      ? await send('incident.raise-from', { itemId: entry.itemId, ...raised }, options)
      : await send('incident.raise', { text: values.text?.trim() ?? '', ...raised }, options)
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return drafting.refused(answer.code)
    drafting.renew()
    if (asked.carried && !entry) dropDraft('duty-log-new')
    const itemId = entry?.itemId ?? answer.itemId ?? ''
    const knownAt = instantOf(values.knownAt, now) ?? now.now
    const { oralMinutes } = limitsOf(raised.grade ?? 'ungraded')
    const oral = new Date(Date.parse(knownAt) + oralMinutes * 60_000).toISOString()
    const words = { number: shownNumber(itemId), oral: timeShown(oral, { now: now.now, timeZone }) }
    say(fill(text.saved, words))
    onRaised(itemId)
  }
  const submit = useOneAtATime(() => form.handleSubmit(raise)())
  return { save: () => void submit(), refusal }
}

const WhatField = () => {
  const [focusAsked] = useState(1)
  return (
    <LongField
      name="text"
      label={text.text}
      longest={longestElement.what}
      isRequired
      isShort
      focusAsked={focusAsked}
    />
  )
}

const EntryText = ({ entry }: { readonly entry: EntryRecordView }) => (
  <section className="incident-entry-text" aria-label={text.entryText}>
    <span className="meta">{text.entryText}</span>
    <p>{entry.text}</p>
  </section>
)

const KindField = ({ entryText = '' }: { readonly entryText?: string | undefined }) => {
  const written = String(useWatch({ name: 'text' }) ?? '')
  const guessed = planKinds[kindMeant({ kind: '', text: written }, entryText)]
  return (
    <ChoiceField
      name="kind"
      label={text.kind}
      choices={kinds}
      without={fill(text.kindGuessed, { kind: guessed })}
    />
  )
}

/** What a form of typed lines holds of a tick. */
const DrillField = () => {
  const { field } = useController({ name: 'drill' })
  return (
    <CheckBox isSelected={field.value === 'yes'} onChange={is => field.onChange(is ? 'yes' : '')}>
      {text.drill}
    </CheckBox>
  )
}

const UnknownNote = () => {
  const values = useWatch<Typed>()
  const names = unknownIn(Object.fromEntries(Object.entries(values).map(([k, v]) => [k, String(v ?? '')])))
  return (
    <p className="entry-note">
      {names.length === 0 ? (
        text.knownNote
      ) : (
        <>
          <Mark kind="notice" />{' '}
          {fill(text.unknownNote, { names: names.map(name => incidentElements[name].label).join('、') })}
        </>
      )}
    </p>
  )
}

const BesideOf = ({
  form,
  entryText,
}: {
  readonly form: Form['form']
  readonly entryText: string | undefined
}) => {
  const [values, setValues] = useState<Typed>(() => form.getValues())
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values: typed }) => setValues(typed) }),
    [form],
  )
  return <RaiseBeside values={values} entryText={entryText} />
}
