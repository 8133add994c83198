import { useController } from 'react-hook-form'
import { type CallResult, callResultIds } from '../../../shared/incident/words.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { DigitChoice } from '../../ui/DigitChoice.tsx'
import { dialOf } from '../dial-of.ts'
import { incidentText } from '../text.ts'
import { ActForm } from './ActForm.tsx'
import { type FieldSpecs, instantOf, said, type Typed } from './field-spec.ts'
import { LineField, WhenField } from './fields.tsx'
import type { PartProps } from './OralForm.tsx'

const { missing, at } = incidentText

const whenOf = (instant: string | undefined) => (instant === undefined ? {} : { at: instant })

/** A leader is at the scene (§7.4). */
export const ArriveForm = ({ incident, onDone, onClose }: PartProps) => {
  const { arrive: text } = incidentText
  const { itemId, calls } = incident
  const leader = calls.find(({ role }) => role === 'leader-on-duty')
  const specs: FieldSpecs = {
    who: { label: text.who, longest: 40, missing },
    at: { label: at, isTime: true },
  }
  return (
    <ActForm
      itemId={itemId}
      act="arrive"
      name={text.form}
      save={text.save}
      specs={specs}
      begin={{ who: leader?.now?.name ?? leader?.name ?? '', at: '.' }}
      send={(values, around, options) =>
        send(
          'incident.arrive',
          { itemId, who: values.who?.trim() ?? '', ...whenOf(instantOf(values.at, around)) },
          options,
        )
      }
      saidOf={values => fill(text.saved, { who: values.who?.trim() ?? '' })}
      onDone={onDone}
      onClose={onClose}
    >
      <LineField name="who" label={text.who} hint={text.rule} isRequired autoFocus />
      <WhenField />
    </ActForm>
  )
}

/** It runs again. */
export const ReopenForm = ({ incident, onDone, onClose }: PartProps) => {
  const { reopen: text } = incidentText
  const { itemId, title } = incident
  return (
    <ActForm
      itemId={itemId}
      act="reopen"
      name={text.form}
      save={text.save}
      specs={{ reason: { label: text.reason, longest: 200, missing } }}
      begin={{ reason: '' }}
      send={(values, _around, options) =>
        send('incident.reopen', { itemId, reason: values.reason?.trim() ?? '' }, options)
      }
      saidOf={() => fill(text.saved, { title })}
      onDone={onDone}
      onClose={onClose}
    >
      <LineField name="reason" label={text.reason} isRequired autoFocus />
    </ActForm>
  )
}

type ReachedProps = PartProps & { readonly step: number; readonly pressedAt: string }

/** He answered: what he says is written down; the call was when the key was pressed. */
export const ReachedForm = ({ incident, step, pressedAt, onDone, onClose }: ReachedProps) => {
  const { reached: text, calls: calling } = incidentText
  const { itemId, calls } = incident
  const line = calls.find(one => one.step === step)
  const who = line?.now?.name ?? line?.name ?? ''
  const phone = line ? dialOf(line) : ''
  return (
    <ActForm
      itemId={itemId}
      act={`reached-${step}`}
      name={fill(text.form, { who })}
      save={text.save}
      specs={{ note: { label: text.note, longest: 200 } }}
      begin={{ note: '' }}
      send={(values, _around, options) =>
        send(
          'incident.call',
          {
            itemId,
            step,
            result: 'reached',
            at: pressedAt,
            ...(phone === '' ? {} : { phone }),
            ...said(values, 'note'),
          },
          options,
        )
      }
      saidOf={() => fill(calling.saved, { who, result: calling.answers.reached })}
      onDone={onDone}
      onClose={onClose}
    >
      <LineField name="note" label={text.note} hint={text.noteHint} autoFocus />
    </ActForm>
  )
}

type OtherCallProps = PartProps & {
  /** The line of the list that has no number yet; without it, somebody whom the list does not name. */
  readonly step: number | undefined
  readonly result: CallResult | undefined
}

/** Whom the list does not name, or not by a number. */
export const OtherCallForm = ({ incident, step, result, onDone, onClose }: OtherCallProps) => {
  const { otherCall: text, calls: calling } = incidentText
  const { itemId, calls } = incident
  const line = calls.find(one => one.step === step)
  const who = line?.now?.name ?? line?.name ?? ''
  const specs: FieldSpecs = {
    who: { label: text.who, longest: 60, missing },
    phone: { label: text.phone, longest: 40, missing },
    result: { label: text.result, missing: text.choose },
    note: { label: text.note, longest: 200 },
    at: { label: at, isTime: true },
  }
  return (
    <ActForm
      itemId={itemId}
      act={step === undefined ? 'other-call' : `call-${step}`}
      name={line ? fill(text.lineForm, { who }) : text.form}
      save={text.save}
      specs={specs}
      begin={{ who, phone: '', result: result ?? '', note: '', at: '.' }}
      send={(values, around, options) =>
        send(
          'incident.call',
          {
            itemId,
            ...(step !== undefined && { step }),
            result: callResultIds.find(id => id === values.result) ?? 'reached',
            ...said(values, 'who', 'phone', 'note'),
            ...whenOf(instantOf(values.at, around)),
          },
          options,
        )
      }
      saidOf={values =>
        fill(text.saved, {
          who: values.who?.trim() ?? '',
          result: calling.answers[callResultIds.find(id => id === values.result) ?? 'reached'],
        })
      }
      onDone={onDone}
      onClose={onClose}
    >
      <LineField name="who" label={text.who} isRequired autoFocus={line === undefined} />
      <LineField name="phone" label={text.phone} isRequired autoFocus={line !== undefined} />
      <DigitChoice
        name="result"
        label={text.result}
        isRequired
        choices={callResultIds.map(id => ({ id, label: calling.answers[id] }))}
      />
      <LineField name="note" label={text.note} />
      <WhenField />
    </ActForm>
  )
}

const isDecision = ({ by }: Typed): boolean => by === 'decision'

/** It ends by the final report, or by a leader's decision. */
export const EndForm = ({ incident, onDone, onClose }: PartProps) => {
  const { end: text } = incidentText
  const { itemId, title, reports } = incident
  const isFinalSent = reports.some(({ form, sentAt }) => form === 'final' && sentAt !== undefined)
  return (
    <ActForm
      itemId={itemId}
      act="end"
      name={text.form}
      save={text.save}
      specs={{
        by: { label: text.by, missing },
        leader: { label: text.leader, longest: 40, missing, onlyIf: isDecision },
        words: { label: text.words, longest: 200, missing, onlyIf: isDecision },
        at: { label: at, isTime: true, onlyIf: isDecision },
      }}
      begin={{ by: isFinalSent ? 'final-report' : 'decision', leader: '', words: '', at: '.' }}
      send={(values, around, options) =>
        send(
          'incident.close',
          values.by === 'final-report'
            ? { itemId, by: 'final-report' }
            : {
                itemId,
                by: 'decision',
                leader: values.leader?.trim() ?? '',
                words: values.words?.trim() ?? '',
                ...whenOf(instantOf(values.at, around)),
              },
          options,
        )
      }
      saidOf={() => fill(text.saved, { title })}
      onDone={onDone}
      onClose={onClose}
    >
      <DigitChoice
        name="by"
        label={text.by}
        hint={isFinalSent ? undefined : text.finalMissing}
        isRequired
        choices={[
          { id: 'final-report', label: text.byFinal },
          { id: 'decision', label: text.byDecision },
        ]}
      />
      <DecisionFields />
    </ActForm>
  )
}

/** Whose decision, in his words; nobody is asked for it where the final report ends it. */
const DecisionFields = () => {
  const { end: text } = incidentText
  const { field } = useController({ name: 'by' })
  if (field.value !== 'decision') return null
  return (
    <div className="incident-stack">
      <LineField name="leader" label={text.leader} isRequired />
      <LineField name="words" label={text.words} isRequired />
      <WhenField />
    </div>
  )
}
