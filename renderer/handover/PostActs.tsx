import { useState } from 'react'
import { shownDay } from '../../shared/calendar/index.ts'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { postTable } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import type { Credentials } from '../app/pass-for.ts'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { Button } from '../ui/Button.tsx'
import { ReasonForm } from './ReasonForm.tsx'
import { handoverText as text } from './text.ts'
import { usePart } from './use-part.ts'
import { useSayOutcome } from './use-say-outcome.ts'
import { useSigned } from './use-signed.ts'

/** What is done about a post with a reason. */
export type PostAct = 'stay' | 'absent' | 'illness' | 'giveUp' | 'withdraw'

type PostActsProps = {
  readonly standing: PostStanding
  readonly acts: readonly PostAct[]
  /** After an act with which what was prepared ended. */
  readonly onEnded?: () => void
  /** Another button, in front of these. */
  readonly first?: React.ReactNode
  /** What stands there while none of them is open. */
  readonly children: React.ReactNode
}

/** Buttons of what is done with a reason; the form of the one that was chosen takes their place. */
export const PostActs = ({ standing, acts, onEnded, first, children }: PostActsProps) => {
  const [open, setOpen] = useState<PostAct>()
  const shown = open !== undefined && acts.includes(open) ? open : undefined
  useKeys(
    text.title,
    acts.map(act => ({
      name: `handover.${act}`,
      label: text.acts[act],
      keys: [text.keys[act]],
      mayRun: shown === undefined,
      run: () => setOpen(act),
    })),
  )
  if (shown !== undefined)
    return (
      <ActForm
        key={shown}
        act={shown}
        standing={standing}
        onDone={shown === 'withdraw' ? undefined : onEnded}
        onClose={() => setOpen(undefined)}
      />
    )
  return (
    <>
      {children}
      <ActButtons acts={acts} first={first} onOpen={setOpen} />
    </>
  )
}

type ActButtonsProps = Pick<PostActsProps, 'acts' | 'first'> & { readonly onOpen: (act: PostAct) => void }

/** Shown again after a form, which had the keys. */
const ActButtons = ({ acts, first, onOpen }: ActButtonsProps) => {
  useFocusOnFirst()
  return (
    <div className="handover-buttons" data-first-of="">
      {first}
      {acts.map(act => (
        <Button key={act} shownKey={text.keys[act]} onPress={() => onOpen(act)}>
          {text.acts[act]}
        </Button>
      ))}
    </div>
  )
}

type ActFormProps = {
  readonly act: PostAct
  readonly standing: PostStanding
  readonly onDone: (() => void) | undefined
  readonly onClose: () => void
}

const ActForm = ({ act, standing, onDone, onClose }: ActFormProps) => {
  const { sign, refusal } = useSigned(standing.post)
  const say = useSaid(act, standing)
  const { post, holder } = standing
  const save = async (
    { reason, agreedBy }: { readonly reason: string; readonly agreedBy?: string },
    who?: Credentials,
  ): Promise<void> => {
    const input = { post, reason }
    const isDone =
      act === 'stay'
        ? await sign('handover.stay', input)
        : act === 'giveUp'
          ? await sign('handover.give-up', input)
          : act === 'withdraw'
            ? await sign('handover.withdraw', input, who)
            : await sign(
                'handover.relieve',
                { ...input, cause: act, ...(agreedBy !== undefined && { agreedBy }) },
                who,
              )
    if (!isDone) return
    onDone?.()
    await say()
    onClose()
  }
  return (
    <ReasonForm
      act={act}
      signer={useSigner(act, standing)}
      agreedBeside={act === 'absent' ? (holder?.account ?? '') : undefined}
      refusal={refusal}
      onSave={save}
      onClose={onClose}
    />
  )
}

/** Whose name and password are asked for; undefined where it is who sits here. */
const useSigner = (act: PostAct, standing: PostStanding) => {
  const { isHolder, mayRelieve } = usePart(standing)
  const { holder, outgoing, incoming, shift } = standing
  if (act === 'absent' || act === 'illness')
    return mayRelieve ? undefined : { account: shift.planned?.name ?? '', label: text.fields.account }
  if (act !== 'withdraw') return undefined
  if (outgoing) return isHolder ? undefined : { account: outgoing.account, label: text.fields.outgoing }
  if (incoming?.isBarred)
    return isHolder ? undefined : { account: holder?.account ?? '', label: text.fields.outgoing }
  return mayRelieve ? undefined : { account: incoming?.account ?? '', label: text.fields.account }
}

const useSaid = (act: PostAct, standing: PostStanding): (() => Promise<void>) => {
  const say = useMessageLine()
  const sayOutcome = useSayOutcome(standing)
  const { post, shift } = standing
  if (act === 'absent' || act === 'illness') return sayOutcome
  const words = { post: postTable[post].label, day: shownDay(shift.day, shift.day) }
  return async () => say(fill(text.done[act], words))
}
