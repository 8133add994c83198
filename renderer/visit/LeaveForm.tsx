import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useForm, useWatch } from 'react-hook-form'
import { clockOf } from '../../shared/calendar/index.ts'
import { withMaskedNumbers } from '../../shared/papers/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownInside } from '../../shared/visit/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useHoldKeys, useKeys } from '../app/keys.tsx'
import { CompletedField } from '../ui/CompletedField.tsx'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { carriesChoices } from './carries.ts'
import { insideMeant } from './inside-meant.ts'
import { nameShown, organisationShown } from './shown-words.ts'
import { visitText } from './text.ts'
import { useSignOut } from './use-sign-out.ts'

const { leave: text, keys } = visitText

type LeaveFormProps = {
  readonly inside: readonly ShownInside[]
  /** Counts up whenever somebody leaves. */
  readonly focusAsked: number
  readonly onClose: () => void
  /** The plate of the vehicle inside with which a visit came. */
  readonly plateOf: (itemId: string) => string | undefined
  /** The vehicle of that visit carries something out. */
  readonly onGoods: (itemId: string) => void
}

type LeaveValues = { readonly who: string; readonly carries: '' | 'no' | 'yes' }

const blank: LeaveValues = { who: '', carries: '' }

/** Somebody leaves with his badge: its number, Enter, done. Of whom only some leave, or without it, his card tells. */
export const LeaveForm = ({ inside, focusAsked, onClose, plateOf, onGoods }: LeaveFormProps) => {
  const form = useForm<LeaveValues>({ defaultValues: blank })
  const { control } = form
  const { timeZone } = useUnitClock()
  const [round, setRound] = useState(0)
  const [asked, setAsked] = useState<ShownInside>()
  const typed = useWatch({ control, name: 'who' })
  const { signOut, refusal } = useSignOut()
  useLayoutEffect(() => {
    if (focusAsked + round > 0) focusField(control, 'who')
  }, [control, focusAsked, round])
  const hold = useHoldKeys()
  // Somebody else leaves: whoever was asked about before stays inside.
  const [heard, setHeard] = useState(focusAsked)
  if (heard !== focusAsked) {
    setHeard(focusAsked)
    setAsked(undefined)
  }
  useLayoutEffect(() => {
    if (asked) focusField(control, 'carries')
  }, [control, asked])
  const leave = async (visit: ShownInside) => {
    const leaving = { ...visit, plate: plateOf(visit.itemId) }
    const badge = visit.badge === undefined ? {} : { badge: 'returned' as const }
    const release = hold()
    const isOut = await signOut(leaving, badge).finally(release)
    if (!isOut) return
    // Drawn before the next key, which is typed into the empty field.
    flushSync(() => {
      form.reset()
      setAsked(undefined)
      setRound(before => before + 1)
    })
  }
  const tellNobody = () =>
    form.setError('who', { message: fill(text.nobody, { typed: withMaskedNumbers(typed.trim()) }) })
  /** A badge that nobody has is said at once, and the next one is typed over it. */
  const enterNobody = (by: 'enter' | 'leaving'): boolean => {
    const isNobody = typed.trim() !== '' && insideMeant(inside, typed).length === 0
    if (by === 'leaving' || !isNobody) return false
    tellNobody()
    focusField(control, 'who', { selects: true })
    return true
  }
  /** What leaves in a vehicle is asked about first (§11.3). */
  const take = (visit: ShownInside) => {
    if (plateOf(visit.itemId) === undefined) return leave(visit)
    form.setValue('carries', '')
    flushSync(() => setAsked(visit))
  }
  const answer = useOneAtATime(async (visit: ShownInside) => {
    const carries = form.getValues('carries')
    if (carries === '') return form.setError('carries', { message: text.carriesHint })
    return carries === 'yes' ? onGoods(visit.itemId) : leave(visit)
  })
  const leaveTyped = useOneAtATime(async () => {
    const meant = insideMeant(inside, typed)
    const [only, another] = meant
    if (only && !another) return take(only)
    if (another) form.setError('who', { message: text.several })
    else tellNobody()
  })
  const submit = () => void (asked ? answer(asked) : leaveTyped())
  useKeys(text.form, [
    { name: 'form.save', label: keys.leave, keys: ['Ctrl+Enter', 'Ctrl+S'], run: submit, isHinted: true },
    { name: 'form.close', label: keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  const offers = insideMeant(inside, typed).map(visit => ({
    key: visit.itemId,
    value: nameShown(visit.visitor),
    beside: besideOf(visit, timeZone),
  }))
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={{ who: text.who, carries: text.carries }}
      onSubmit={submit}
      isBusy={form.formState.isSubmitting}
      foot={
        <FormFoot save={text.save} close={visitText.close} isBusy={false} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      {asked ? (
        <DigitChoice
          name="carries"
          label={carriesLabel(asked, plateOf(asked.itemId) ?? '')}
          hint={text.carriesHint}
          isRequired
          choices={carriesChoices}
          onDigit={submit}
        />
      ) : (
        <CompletedField
          name="who"
          label={text.who}
          hint={text.whoHint}
          offers={{ offers: typed.trim() === '' ? [] : offers, isAwaited: false }}
          offersLabel={text.offers}
          onTaken={key => {
            const visit = inside.find(({ itemId }) => itemId === key)
            if (visit) void take(visit)
          }}
          onEntered={enterNobody}
        />
      )}
    </EntryForm>
  )
}

const carriesLabel = ({ visitor }: ShownInside, plate: string): string =>
  fill(text.carriesOf, { name: nameShown(visitor), plate })

const besideOf = ({ badge, visitor, hostName, people, arrivedAt }: ShownInside, timeZone: string): string =>
  [
    badge === undefined ? '' : fill(visitText.badgeWord, { badge }),
    fill(text.beside, {
      organisation: organisationShown(visitor),
      host: hostName,
      people,
      time: clockOf(arrivedAt, timeZone),
    }),
  ].join('')
