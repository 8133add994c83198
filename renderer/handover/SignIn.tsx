import { useEffect, useEffectEvent, useState } from 'react'
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form'
import { typedTime } from '../../shared/calendar/index.ts'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useSession } from '../app/session.tsx'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { credentialFault } from './credential-fault.ts'
import { type IncomingValues, incomingFault, type KeptIncoming } from './incoming-values.ts'
import { notSignedInWords } from './not-signed.ts'
import { handoverText as text } from './text.ts'
import { useArrived } from './use-arrived.ts'
import { usePart } from './use-part.ts'
import { useSayOutcome } from './use-say-outcome.ts'
import { useSigned } from './use-signed.ts'
import type { ArrivalTyped } from './use-typing.ts'

type SignInProps = {
  readonly standing: PostStanding
  readonly seen: readonly string[]
  readonly confirmed: readonly string[]
  readonly typed: ArrivalTyped
  readonly onSigned: () => void
}

/** The incoming one signs: on his own window without a password, on another's with his own. What he typed outlives a refusal, lock and crash. */
export const SignIn = ({ standing, seen, confirmed, typed, onSigned }: SignInProps) => {
  const { mayRelieve: isOwn } = usePart(standing)
  const { form, isDisagreeing, disagree } = useIncomingForm(typed)
  const { sign, refusal } = useSigned(standing.post)
  const sayOutcome = useSayOutcome(standing)
  const { clock, timeZone } = useUnitClock()
  const save = async (values: IncomingValues): Promise<void> => {
    const around = { now: clock.now(), timeZone }
    const fault = (isOwn ? undefined : credentialFault(values)) ?? incomingFault(values, around)
    const time = typedTime(values.arrivedAt, around)
    if (fault || !time.ok)
      return form.setError(fault?.field ?? 'arrivedAt', { message: fault?.why ?? '' }, { shouldFocus: true })
    const [reason, disagreement] = [values.reason.trim(), values.disagreement.trim()]
    const input = {
      post: standing.post,
      seen: [...seen],
      arrivedAt: time.instant,
      confirmed: [...confirmed],
      ...(reason !== '' && { reason }),
      ...(isDisagreeing && disagreement !== '' && { disagreement }),
    }
    if (!(await sign('handover.sign-in', input, isOwn ? undefined : values))) return
    onSigned()
    await sayOutcome()
  }
  const submit = useOneAtATime(() => form.handleSubmit(save)())
  const run = () => void submit()
  useKeys(text.incoming.title, [
    { name: 'handover.sign-in', label: text.acts.signIn, keys: [text.keys.signIn], run, isHinted: true },
    { name: 'handover.disagree', label: text.acts.disagree, keys: [text.keys.disagree], run: disagree },
  ])
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.incoming.title}
      labels={text.fields}
      onSubmit={run}
      isBusy={isSubmitting}
      aside={
        <>
          <DraftNote keptAt={typed.keptAt} /> <Listed standing={standing} isOwn={isOwn} />
        </>
      }
      foot={
        <>
          {refusal ? <RefusalBox {...notSignedInWords(refusal, standing)} /> : null}
          <div className="entry-form-buttons">
            <Button
              look={isOwn || standing.outgoing ? 'primary' : 'plain'}
              size="form"
              type="submit"
              shownKey={text.keys.signIn}
              isBusy={isSubmitting}
            >
              {text.acts.signIn}
            </Button>
            <Button size="form" shownKey={text.keys.disagree} onPress={disagree}>
              {isDisagreeing ? text.acts.agree : text.acts.disagree}
            </Button>
          </div>
        </>
      }
    >
      <ArrivalWords standing={standing} />
      <div className="handover-fields">
        {isOwn ? null : (
          <>
            <TextField name="account" label={text.fields.account} isRequired />
            <TextField name="password" label={text.fields.password} isRequired isPassword />
          </>
        )}
        <ArrivalField standing={standing} />
      </div>
      <div className="handover-words">
        <ReasonField standing={standing} isOwn={isOwn} isAsked={refusal?.code === 'handover.off-roster'} />
        {isDisagreeing ? <TextField name="disagreement" label={text.fields.disagreement} autoFocus /> : null}
      </div>
    </EntryForm>
  )
}

/** Begins with what was left typed; the password alone is never kept. */
const useIncomingForm = ({ begun, keep }: ArrivalTyped) => {
  const [isDisagreeing, setDisagreeing] = useState(begun.disagreement !== '')
  const form = useForm<IncomingValues>({ defaultValues: { ...begun, password: '' } })
  useKept(form, keep)
  return { form, isDisagreeing, disagree: () => setDisagreeing(!isDisagreeing) }
}

const useKept = (form: UseFormReturn<IncomingValues>, keep: (values: KeptIncoming) => void): void => {
  const keepNow = useEffectEvent(keep)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values: { password: _never, ...values } }) => keepNow(values),
      }),
    [form],
  )
}

const Listed = ({ standing, isOwn }: Pick<SignInProps, 'standing'> & { readonly isOwn: boolean }) => {
  const { name } = useSession()
  const { planned } = standing.shift
  const listed = planned ? fill(text.planned, { name: planned.name }) : text.notPlanned
  return isOwn ? `${fill(text.incoming.own, { name })}，${listed}` : listed
}

const ArrivalField = ({ standing }: Pick<SignInProps, 'standing'>) => (
  <TimeField
    name="arrivedAt"
    label={text.fields.arrivedAt}
    isRequired
    understood={useArrived(standing.shift)?.shown ?? ''}
  />
)

const ArrivalWords = ({ standing }: Pick<SignInProps, 'standing'>) => {
  const arrived = useArrived(standing.shift)
  if (!arrived) return null
  return arrived.isLate ? <StateWord mark="due">{arrived.words}</StateWord> : <p>{arrived.words}</p>
}

type ReasonFieldProps = Pick<SignInProps, 'standing'> & {
  readonly isOwn: boolean
  /** The book said that it is needed. */
  readonly isAsked: boolean
}

/** Only where the list of shifts names another or nobody. */
const ReasonField = ({ standing, isOwn, isAsked }: ReasonFieldProps) => {
  const session = useSession()
  const [account, reason] = useWatch<IncomingValues, ['account', 'reason']>({ name: ['account', 'reason'] })
  const { planned } = standing.shift
  const isListed =
    planned !== undefined &&
    (isOwn ? session.staffId === planned.staffId : ['', planned.name].includes(account.trim()))
  if (isListed && !isAsked && reason === '') return null
  const hint = planned ? fill(text.incoming.offList, { name: planned.name }) : text.incoming.noneListed
  return <TextField name="reason" label={text.fields.reason} hint={hint} />
}
