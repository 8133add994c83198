import { useLayoutEffect, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { typedTime } from '../../../shared/calendar/index.ts'
import type { ShownUnsettled } from '../../../shared/gate/contract.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { badgesBack, badgesBackIds } from '../../../shared/visit/words.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { useMessageLine } from '../../app/messages.tsx'
import { useAsk } from '../../app/use-ask.ts'
import { useSaveKeys } from '../../app/use-save-keys.ts'
import { DigitChoice } from '../../ui/DigitChoice.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { focusField } from '../../ui/focus-field.ts'
import { RefusalBox } from '../../ui/RefusalBox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import {
  type AnswerId,
  answerShown,
  answersFor,
  faultIn,
  noAnswer,
  type ResolveValues,
  timeLabelOf,
} from './resolve-values.ts'
import { closingText } from './text.ts'
import { useResolve } from './use-resolve.ts'

const { resolve: text } = closingText

type ResolveFormProps = {
  readonly item: ShownUnsettled
  readonly onDone: () => void
  readonly onClose: () => void
  /** The list that the item is of. */
  readonly children: React.ReactNode
}

/** What became of one item: a person says it, the program supposes nothing (◇). */
export const ResolveForm = ({ item, onDone, onClose, children }: ResolveFormProps) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const answers = answersFor(item)
  const only = answers.length === 1 ? answers[0] : undefined
  const form = useForm<ResolveValues>({ defaultValues: { ...noAnswer, answer: only ?? '' } })
  const { control } = form
  useLayoutEffect(() => focusField(control, only === undefined ? 'answer' : 'why'), [control, only])
  const badge = useBadgeOf(item)
  const say = useMessageLine()
  const { resolve, refusal } = useResolve(item)
  const send = async (values: ResolveValues) => {
    const fault = faultIn(values, { item, hasBadge: badge !== undefined, around: around() })
    if (fault) return form.setError(fault.field, { message: fault.why }, { shouldFocus: true })
    const answer = await resolve(values, around())
    if (!answer?.ok) return
    say(fill(values.answer === 'stays' ? text.saved : text.settled, { what: shownNumber(item.itemId) }))
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(send)())
  const save = () => void submit()
  useSaveKeys({
    title: closingText.closeForm,
    words: { next: closingText.keys.next, save: text.save, close: closingText.cancel },
    save,
    close: onClose,
  })
  const answer = useWatch({ control, name: 'answer' })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={closingText.closeForm}
      labels={{
        answer: text.answer,
        time: timeLabelOf(item),
        how: text.how,
        badge: text.badge,
        withWhom: text.withWhom,
        why: text.why,
      }}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={closingText.rule}
      foot={
        <FormFoot save={text.save} close={closingText.cancel} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      {children}
      {only === undefined ? (
        <DigitChoice
          name="answer"
          label={`${shownNumber(item.itemId)} ${text.answer}`}
          choices={answers.map(id => ({ id, label: answerShown(item, id) }))}
          isRequired
        />
      ) : null}
      <AnswerFields answer={answer} item={item} badge={badge} around={around} />
    </EntryForm>
  )
}

type AnswerFieldsProps = {
  readonly answer: AnswerId | ''
  readonly item: ShownUnsettled
  readonly badge: string | undefined
  readonly around: () => Parameters<typeof typedTime>[1]
}

const AnswerFields = ({ answer, item, badge, around }: AnswerFieldsProps) => {
  const typed = useWatch<ResolveValues, 'time'>({ name: 'time' })
  const understood = typedTime(typed, around())
  const isGone = answer === 'left' || answer === 'gone'
  return (
    <>
      {answer === 'left' ? (
        <TimeField
          name="time"
          label={timeLabelOf(item)}
          isRequired
          understood={understood.ok ? understood.shown : ''}
        />
      ) : null}
      {answer === 'gone' ? <TextField name="how" label={text.how} hint={text.howHint} isRequired /> : null}
      {isGone && badge !== undefined ? (
        <DigitChoice name="badge" label={`${text.badge} ${badge}`} choices={badgeChoices} isRequired />
      ) : null}
      {answer === 'stays' && item.register === 'visit' ? (
        <TextField name="withWhom" label={text.withWhom} isRequired />
      ) : null}
      {answer === 'stays' ? <TextField name="why" label={text.why} isRequired /> : null}
    </>
  )
}

const badgeChoices = badgesBackIds.map(id => ({ id, label: badgesBack[id] }))

/** The badge that somebody who is inside has. */
const useBadgeOf = ({ itemId, register }: ShownUnsettled): string | undefined => {
  const { data } = useAsk('visit.inside', {}, { isEnabled: register === 'visit' })
  return data?.visits.find(visit => visit.itemId === itemId)?.badge
}
