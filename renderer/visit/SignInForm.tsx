import { memo, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useFormContext } from 'react-hook-form'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { KnownVisitor } from '../../shared/visit/contract.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { useKeys } from '../app/keys.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { firstFree } from '../parking/index.ts'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { KnownCard } from './KnownCard.tsx'
import { LookOutNotice } from './LookOutNotice.tsx'
import { PetitionFields } from './PetitionFields.tsx'
import { nameShown } from './shown-words.ts'
import { visitText as text } from './text.ts'
import { useLookOut } from './use-look-out.ts'
import { useSignIn } from './use-sign-in.ts'
import { useVisitForm } from './use-visit-form.ts'
import { useCleaned, VisitFields, VisitorFields } from './VisitFields.tsx'
import { VisitorField } from './VisitorField.tsx'
import { emptyVisit, type VisitValues } from './visit-values.ts'

type SignInFormProps = {
  readonly draft: Draft | null
  /** Counts up whenever somebody comes. */
  readonly focusAsked: number
  readonly onSaved: (itemId: string) => void
  /** He is not let in: what is typed goes on to the form of those turned away. */
  readonly onRefuse: (typed: TypedVisitor) => void
  readonly onClose: () => void
}

/** Whoever stands at the window, as far as he is typed or known. */
export type TypedVisitor = { readonly values: VisitValues; readonly known?: KnownVisitor }

const SignIn = ({ draft, focusAsked, onSaved, onRefuse, onClose }: SignInFormProps) => {
  const { form, drafting, around } = useVisitForm({
    draftForm: 'visit-new',
    draft,
    begin: emptyVisit,
    isCorrection: false,
  })
  const [known, setKnown] = useState<KnownVisitor>()
  const [round, setRound] = useState(0)
  const { control } = form
  const match = useLookOut(control)
  useLayoutEffect(() => {
    if (focusAsked + round > 0) focusField(control, 'who')
  }, [control, focusAsked, round])
  const { signIn, refusal } = useSignIn({ form, drafting, around }, itemId => {
    form.reset({ ...emptyVisit, place: form.getValues('place') })
    setKnown(undefined)
    setRound(before => before + 1)
    onSaved(itemId)
  })
  const save = useOneAtATime(() =>
    form.handleSubmit(values => signIn(values, known && nameShown(known.visitor), match?.itemId))(),
  )
  const submit = () => void save()
  useSaveKeys({ title: text.form, words: text.keys, save: submit, close: onClose })
  const refuse = () => onRefuse({ values: form.getValues(), ...(known && { known }) })
  useKeys(text.form, [
    { name: 'visit.refuse', label: text.refuse, keys: ['Alt+R'], run: refuse, isHinted: true },
  ])
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
        <FormFoot
          save={text.save}
          close={text.close}
          isBusy={isSubmitting}
          onClose={onClose}
          beside={
            <Button size="form" shownKey="Alt+R" onPress={refuse}>
              {text.refuse}
            </Button>
          }
        >
          {match && refusal?.code !== 'look-out.met' ? <LookOutNotice match={match} /> : null}
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <Proposals />
      <Who known={known} onKnown={setKnown} />
      <VisitFields withVehicle>
        <PetitionFields />
      </VisitFields>
    </EntryForm>
  )
}

/**
 * One visitor after the other: a saved one leaves an empty form, the caret in its first field. It is not drawn anew when
 * the lists beside it are, for which the one who was just saved would have to wait.
 */
export const SignInForm = memo(SignIn)

type WhoProps = {
  readonly known: KnownVisitor | undefined
  readonly onKnown: (known: KnownVisitor | undefined) => void
}

/** Somebody who came before as a card, somebody new by his papers. */
const Who = ({ known, onKnown }: WhoProps) => {
  const { setValue, control } = useFormContext<VisitValues>()
  const onCleaned = useCleaned()
  // Its fields are gone only when the card is drawn; whoever types on types into the next one.
  useLayoutEffect(() => {
    if (known) focusField(control, known.host ? 'confirmed' : 'host')
  }, [control, known])
  const take = (taken: KnownVisitor) => {
    setValue('sameAs', taken.itemId)
    setValue('host', taken.host?.name ?? '')
    setValue('purpose', taken.purpose)
    onKnown(taken)
  }
  const other = () => {
    flushSync(() => {
      setValue('sameAs', '')
      setValue('who', '')
      onKnown(undefined)
    })
    focusField(control, 'who')
  }
  if (known) return <KnownCard known={known} onOther={other} />
  return (
    <div className="visit-who">
      <VisitorField onTaken={take} onCleaned={onCleaned} />
      <VisitorFields />
    </div>
  )
}

/** What stands in the fields of badge and place until something else was typed; nothing of it is drawn. */
const Proposals = () => {
  useProposed('badge', useAsk('visit.inside', {}).data?.freeBadge)
  const places = useAsk('passage.inside', {}).data?.places
  useProposed('place', places && firstFree(places, 'outside'))
  return null
}

/** The lowest free one: it moves on as badges go out and places are taken. */
const useProposed = (name: 'badge' | 'place', free = ''): void => {
  const { getValues, setValue } = useFormContext<VisitValues>()
  const [proposed, setProposed] = useState('')
  useEffect(() => {
    const stands = getValues(name)
    if (stands !== '' && stands !== proposed) return
    setValue(name, free)
    setProposed(free)
  }, [getValues, setValue, name, free, proposed])
}
