import { shownDay, shownRange, shownTime, weekdayOfDay } from '../../shared/calendar/index.ts'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { postTable } from '../../shared/shift/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useSession } from '../app/session.tsx'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { ContactsOfShift } from '../contact-check/index.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { PostActs } from './PostActs.tsx'
import { handoverText as text } from './text.ts'
import { usePart } from './use-part.ts'
import { useSigned } from './use-signed.ts'

type IdlePostProps = { readonly standing: PostStanding }

/** Nobody has ever had the post: whoever holds its role takes it, once. */
export const VacantPost = ({ standing }: IdlePostProps) => {
  const { name } = useSession()
  const { mayTakeFirst, mayWrite } = usePart(standing)
  const { run, refusal } = useOneAct(standing, 'handover.take-first', fill(text.vacant.done, { name }))
  const isOffered = mayTakeFirst && mayWrite
  useFocusOnFirst()
  const words = { post: postTable[standing.post].label }
  return (
    <section className="panel handover-idle" aria-label={text.idle} data-pane="">
      <h2>{fill(text.vacant.what, words)}</h2>
      <p>
        {fill(text.vacant.who, words)} <span className="meta">{postTable[standing.post].rule}</span>
      </p>
      <NextShift standing={standing} />
      <p className="meta">{isOffered ? text.vacant.follows : whyNot(mayWrite, text.vacant.notYou, words)}</p>
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      {isOffered ? (
        <div className="handover-buttons" data-first-of="">
          <Button look="primary" size="form" shownKey={text.keys.prepare} onPress={run}>
            {text.vacant.act}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

/** Somebody has it and nothing is prepared. */
export const HeldPost = ({ standing }: IdlePostProps) => {
  const { isHolder, mayWrite } = usePart(standing)
  const post = postTable[standing.post].label
  const done = fill(text.done.prepare, { post })
  const { run, refusal } = useOneAct(standing, 'handover.prepare', done)
  useFocusOnFirst()
  const { holder } = standing
  if (!holder) return null
  const words = { post, name: holder.name }
  const acts = isHolder ? (['stay', 'illness', 'absent'] as const) : (['illness', 'absent'] as const)
  return (
    <section className="panel handover-idle" aria-label={text.idle} data-pane="">
      <h2>{fill(text.onDuty.what, words)}</h2>
      <HolderSince holder={holder} />
      {standing.post === 'gatekeeper' ? null : <ContactsOfShift from={holder.since} />}
      <NextShift standing={standing} />
      <p className="meta">{isHolder ? text.onDuty.follows : whyNot(mayWrite, text.onDuty.notYou, words)}</p>
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      <PostActs
        standing={standing}
        acts={mayWrite ? acts : []}
        first={
          isHolder && mayWrite ? (
            <Button look="primary" size="form" shownKey={text.keys.prepare} onPress={run}>
              {text.acts.prepare}
            </Button>
          ) : null
        }
      >
        {null}
      </PostActs>
    </section>
  )
}

const HolderSince = ({ holder }: { readonly holder: NonNullable<PostStanding['holder']> }) => {
  const { clock, timeZone } = useUnitClock()
  const { since, how, staysFor } = holder
  const words = { at: shownTime(since, timeZone, clock.now()), how: text.onDuty.how[how] }
  return (
    <p>
      {fill(text.onDuty.since, words)}
      {staysFor === undefined ? null : ` ${fill(text.onDuty.stays, { day: shownDay(staysFor, since) })}`}
    </p>
  )
}

/** Which shift whoever comes now takes, and whom the list names for it. */
const NextShift = ({ standing: { shift } }: IdlePostProps) => {
  const who = shift.planned ? fill(text.planned, { name: shift.planned.name }) : text.notPlanned
  return <p>{fill(text.onDuty.next, { shift: useShiftInWords(shift), who })}</p>
}

/** `11-24 周二 08:30–次日08:30`. */
export const useShiftInWords = ({ day, from, to }: PostStanding['shift']): string => {
  const { clock, timeZone } = useUnitClock()
  return fill(text.shift, {
    day: shownDay(day, clock.now()),
    weekday: weekdayOfDay(day),
    range: shownRange(from, to, timeZone),
  })
}

const whyNot = (mayWrite: boolean, notYou: string, words: { readonly [name: string]: string }): string =>
  mayWrite ? fill(notYou, words) : text.bookReadOnly

/** The one thing that is done here without a reason, by button and key. */
const useOneAct = (
  standing: PostStanding,
  name: 'handover.take-first' | 'handover.prepare',
  done: string,
) => {
  const say = useMessageLine()
  const { sign, refusal } = useSigned(standing.post)
  const { isHolder, mayTakeFirst, mayWrite } = usePart(standing)
  const act = useOneAtATime(async () => {
    if (await sign(name, { post: standing.post })) say(done)
  })
  const run = () => void act()
  const label = name === 'handover.prepare' ? text.acts.prepare : text.vacant.act
  const mayRun = mayWrite && (name === 'handover.prepare' ? isHolder : mayTakeFirst)
  useKeys(text.title, [{ name, label, keys: [text.keys.prepare], mayRun, run, isHinted: true }])
  return { run, refusal }
}
