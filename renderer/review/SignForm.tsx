import { FormProvider, useForm } from 'react-hook-form'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { longestOpinion } from '../../shared/review/contract.ts'
import type { ReviewDay } from '../../shared/review/index.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useHeldKeys, useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useSession } from '../app/session.tsx'
import { useAct } from '../app/use-act.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { Button } from '../ui/Button.tsx'
import { ProseField } from '../ui/ProseField.tsx'
import { grouped } from '../ui/prose-count.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { useFoundDraft, useKeptForm } from './kept-form.ts'
import { reviewText } from './text.ts'

const text = reviewText.sign

type SignFormProps = {
  readonly day: ReviewDay
  readonly onSigned: (line: number) => Promise<void>
}

/** Opinion and own password; what is signed is what was read, up to the line that the page names. */
export const SignForm = (props: SignFormProps) => {
  const name = `review-opinion-${props.day.day}` as const
  const found = useFoundDraft(name)
  return found === undefined ? null : <Form {...props} name={name} found={found} />
}

type FormProps = SignFormProps & { readonly name: DraftForm; readonly found: Draft | null }

const Form = ({ day, name, found, onSigned }: FormProps) => {
  const { name: ownName } = useSession()
  const say = useMessageLine()
  const { act, refusal } = useAct('review.sign')
  const { form, keptAt, forget } = useKeptForm({ name, found, begin: { opinion: '' } })
  const secret = useForm({ defaultValues: { password: '' } })
  const { as, seen } = day
  const label = day.stage === 'signed' ? 'signAgain' : as === 'deputy' ? 'signDeputy' : 'sign'
  const sign = async (): Promise<void> => {
    const { password } = secret.getValues()
    if (password === '') {
      secret.setFocus('password')
      return say(text.passwordFirst)
    }
    const opinion = form
      .getValues('opinion')
      .trim()
      .replace(/\s*\n\s*/gu, ' ')
    const deputy = as === 'deputy' ? { asDeputy: true } : {}
    const answer = await act({ day: day.day, seen, opinion, password, ...deputy })
    secret.reset({ password: '' })
    if (!answer.ok) return secret.setFocus('password')
    forget()
    await onSigned(answer.seq)
  }
  const submit = useOneAtATime(() => secret.handleSubmit(sign)())
  const run = () => void submit()
  const isBusy = secret.formState.isSubmitting
  useHeldKeys(isBusy)
  useKeys(text.title, [
    {
      name: 'review.sign',
      label: reviewText.acts[label],
      keys: ['Ctrl+Enter', 'Ctrl+S'],
      run,
      isHinted: true,
    },
    {
      name: 'review.opinion',
      label: reviewText.acts.opinion,
      keys: [reviewText.keys.opinion],
      run: () => form.setFocus('opinion'),
    },
  ])
  return (
    <form
      className="review-sign-form"
      aria-label={text.title}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        run()
      }}
    >
      <FormProvider {...form}>
        <ProseField
          name="opinion"
          label={text.opinion}
          hint={<DraftNote keptAt={keptAt} />}
          isShort
          longest={longestOpinion}
        />
      </FormProvider>
      {refusal ? (
        <RefusalBox {...sentenceFor(refusal)} />
      ) : (
        <p className="meta">{fill(text.pins, { seq: grouped(seen.seq) })}</p>
      )}
      <FormProvider {...secret}>
        <TextField name="password" label={fill(text.password, { name: ownName })} isRequired isPassword />
      </FormProvider>
      <Button look="primary" size="form" type="submit" shownKey={reviewText.keys.sign} isBusy={isBusy}>
        {reviewText.acts[label]}
      </Button>
    </form>
  )
}
