import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Draft } from '../../shared/draft/contract.ts'
import type { KnownVehicle, PlaceTaken } from '../../shared/passage/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { useHoldKeys } from '../app/keys.tsx'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { firstFree } from '../parking/index.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { KnownVehicleCard } from './KnownVehicleCard.tsx'
import { LastFields, OutsideFields, useCleaned } from './PassageFields.tsx'
import { PlateField } from './PlateField.tsx'
import { emptyPassage, type PassageValues } from './passage-values.ts'
import { driverShown, plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'
import { useEnter } from './use-enter.ts'
import { usePassageForm } from './use-passage-form.ts'
import { useVehicleActs } from './use-vehicle-acts.ts'
import { whatToDo } from './what-to-do.ts'

type VehicleFormProps = {
  readonly draft: Draft | null
  readonly places: readonly PlaceTaken[]
  /** Counts up whenever a vehicle stands at the gate. */
  readonly focusAsked: number
  readonly onSaved: (itemId: string) => void
  /** One that is inside leaves: what it carries out is asked first (§11.3). */
  readonly onLeave: (itemId: string) => void
  /** An official one goes out. */
  readonly onGoOut: (known: KnownVehicle) => void
  readonly onClose: () => void
}

/** One vehicle after the other: a saved one leaves an empty form, the caret in the plate. */
export const VehicleForm = ({ draft, places, focusAsked, onSaved, onClose, ...turns }: VehicleFormProps) => {
  const [begin] = useState<PassageValues>({ ...emptyPassage, place: firstFree(places, 'outside') })
  const use = usePassageForm({ draftForm: 'passage-new', draft, begin, kind: 'new' })
  const { form, drafting } = use
  const [known, setKnown] = useState<KnownVehicle>()
  const [round, setRound] = useState(0)
  const { control } = form
  useLayoutEffect(() => {
    if (focusAsked + round > 0) focusField(control, 'plate')
  }, [control, focusAsked, round])
  // The plate's field is gone only when the card is drawn; whoever types on types into the next one.
  useLayoutEffect(() => {
    if (known) focusField(control, 'purpose', { selects: true })
  }, [control, known])
  const clear = () => {
    form.reset({ ...emptyPassage, place: firstFree(places, 'outside') })
    drafting.renew()
    setKnown(undefined)
    setRound(before => before + 1)
  }
  const { enter, refusal } = useEnter(use, places, itemId => {
    clear()
    onSaved(itemId)
  })
  const own = useVehicleActs(places)
  const save = useOneAtATime(() => form.handleSubmit(values => enter(values, known && plateShown(known)))())
  const hold = useHoldKeys()
  const go = useOneAtATime(async (taken: KnownVehicle) => {
    const release = hold()
    const isDone = await own.go(taken).finally(release)
    // Drawn before the next key, which is typed into the empty form.
    if (isDone) flushSync(clear)
  })
  const fillIn = (taken: KnownVehicle) => {
    form.setValue('sameAs', taken.itemId ?? '')
    form.setValue('driver', driverShown(taken))
    form.setValue('purpose', taken.purpose ?? '')
    form.setValue('host', taken.host?.name ?? '')
    form.setValue('place', firstFree(places, 'outside', taken.placeId))
    if (taken.kind === 'visiting' || taken.kind === 'delivery') form.setValue('kind', taken.kind)
    setKnown(taken)
  }
  const take = (taken: KnownVehicle) => {
    const what = whatToDo(taken)
    if (what === 'fill-in') return fillIn(taken)
    if (what !== 'out' && what !== 'leave') return void go(taken)
    clear()
    return what === 'out' ? turns.onGoOut(taken) : turns.onLeave(taken.openAs ?? '')
  }
  const submit = () => void save()
  useSaveKeys({
    title: text.form,
    words: { ...text.keys, save: text.save.enter },
    save: submit,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  const no = refusal ?? own.refusal
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={text.fields}
      onSubmit={submit}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <FormFoot save={text.save.enter} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {no ? <RefusalBox {...sentenceFor(no)} /> : null}
        </FormFoot>
      }
    >
      <Which known={known} onTaken={take} onOther={clear} />
      <OutsideFields />
      <LastFields />
    </EntryForm>
  )
}

type WhichProps = {
  readonly known: KnownVehicle | undefined
  readonly onTaken: (known: KnownVehicle) => void
  readonly onOther: () => void
}

/** A vehicle that came before as a card, another by its plate. */
const Which = ({ known, onTaken, onOther }: WhichProps) => {
  const onCleaned = useCleaned()
  return known ? (
    <KnownVehicleCard known={known} onOther={onOther} />
  ) : (
    <PlateField onTaken={onTaken} onCleaned={onCleaned} />
  )
}
