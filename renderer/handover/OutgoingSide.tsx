import { useForm } from 'react-hook-form'
import { shownTime } from '../../shared/calendar/index.ts'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import type { Credentials } from '../app/pass-for.ts'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { grouped } from '../ui/prose-count.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { SignatureBlock } from '../ui/SignatureBlock.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { credentialFault } from './credential-fault.ts'
import { PostActs } from './PostActs.tsx'
import { handoverText as text } from './text.ts'
import { usePart } from './use-part.ts'
import { useSayOutcome } from './use-say-outcome.ts'
import { useSigned } from './use-signed.ts'

type OutgoingSideProps = {
  readonly standing: PostStanding
  readonly seen: readonly string[]
  /** What he typed stands in the book now. */
  readonly onSigned: () => void
  /** It is not gone on with. */
  readonly onEnded: () => void
}

/** Who passes the post on: responsible until both have signed. */
export const OutgoingSide = (props: OutgoingSideProps) => {
  const { outgoing, incoming } = props.standing
  const { isHolder, mayWrite } = usePart(props.standing)
  const reliefs = ['illness', 'absent'] as const
  const acts = outgoing
    ? (['withdraw', 'absent'] as const)
    : isHolder && !incoming
      ? (['giveUp', ...reliefs] as const)
      : reliefs
  return (
    <div className="handover-side panel" data-pane="">
      <PostActs standing={props.standing} acts={mayWrite ? acts : []} onEnded={props.onEnded}>
        {outgoing ? <Signed standing={props.standing} /> : null}
        {!outgoing && mayWrite ? <SignOut {...props} /> : null}
      </PostActs>
    </div>
  )
}

const Responsible = ({ standing }: Pick<OutgoingSideProps, 'standing'>) => (
  <p>{fill(text.outgoing.responsible, { name: standing.holder?.name ?? '' })}</p>
)

/** The button that was pressed is gone: the list has the keys. */
const Signed = ({ standing }: Pick<OutgoingSideProps, 'standing'>) => {
  const { clock, timeZone } = useUnitClock()
  useFocusOnFirst()
  const { outgoing } = standing
  if (!outgoing) return null
  const { name, at, seq, hash } = outgoing
  const words = { at: shownTime(at, timeZone, clock.now()), seq: grouped(seq) }
  return (
    <section className="handover-signed" aria-label={text.outgoing.title}>
      <h2>{text.outgoing.title}</h2>
      <Responsible standing={standing} />
      <SignatureBlock
        part={text.outgoing.part}
        name={name}
        said={fill(text.outgoing.done, words)}
        digits={hash.slice(0, 16)}
      />
    </section>
  )
}

const SignOut = ({ standing, seen, onSigned }: OutgoingSideProps) => {
  const { post, phase, holder, items, checks } = standing
  const { isHolder } = usePart(standing)
  const { sign, refusal } = useSigned(post)
  const sayOutcome = useSayOutcome(standing)
  const form = useForm<Credentials>({ defaultValues: { account: holder?.account ?? '', password: '' } })
  const submit = useOneAtATime(() =>
    form.handleSubmit(async who => {
      const fault = isHolder ? undefined : credentialFault(who)
      if (fault) return form.setError(fault.field, { message: fault.why }, { shouldFocus: true })
      if (!(await sign('handover.sign-out', { post, seen: [...seen] }, isHolder ? undefined : who))) return
      onSigned()
      await sayOutcome()
    })(),
  )
  const save = () => void submit()
  useKeys(text.outgoing.title, [
    {
      name: 'handover.sign-out',
      label: text.acts.signOut,
      keys: [text.keys.signOut],
      run: save,
      isHinted: true,
    },
  ])
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.outgoing.title}
      labels={{ account: text.fields.outgoing, password: text.fields.password }}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={holder?.name}
      foot={
        <>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <div className="entry-form-buttons">
            <Button
              look={isHolder && phase === 'preparing' ? 'primary' : 'plain'}
              size="form"
              type="submit"
              shownKey={text.keys.signOut}
              isBusy={isSubmitting}
            >
              {text.acts.signOut}
            </Button>
          </div>
        </>
      }
    >
      <Responsible standing={standing} />
      {isHolder ? (
        <p className="meta">{fill(text.outgoing.seen, { items: items.length, checks: checks.length })}</p>
      ) : (
        <div className="handover-fields">
          <TextField name="account" label={text.fields.outgoing} isRequired />
          <TextField name="password" label={text.fields.password} isRequired isPassword />
        </div>
      )}
    </EntryForm>
  )
}
