import { useState } from 'react'
import { approvalInWords } from '../../shared/approval/index.ts'
import { dayOf, shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { isOpen, type ShownSwap, swapKindWords, swapStageWords } from '../../shared/roster/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { focusOnce } from './focus-once.ts'
import { ApproveForm, EndForm, type EndName } from './SwapForms.tsx'
import { placesInWords } from './SwapList.tsx'
import { rosterText } from './text.ts'
import { useAgree } from './use-agree.ts'
import { placeInWords, problemInWords } from './words.ts'

const text = rosterText.swap

type Doing = EndName | 'approve' | 'paper'

type SwapCardProps = {
  readonly swap: ShownSwap
  /** On one's own page: who one is. */
  readonly self?: string | undefined
  readonly onClose: () => void
}

/** A swap whole: whose duties, how it came to that, what stands against it, and what may be done now. */
export const SwapCard = ({ swap, self, onClose }: SwapCardProps) => {
  const [doing, setDoing] = useState<Doing>()
  const back = () => setDoing(undefined)
  if (doing === 'approve' || doing === 'paper')
    return <ApproveForm swap={swap} isPaper={doing === 'paper'} onDone={back} onClose={back} />
  if (doing !== undefined) return <EndForm swap={swap} name={doing} onDone={back} onClose={back} />
  return <Card swap={swap} self={self} onDo={setDoing} onClose={onClose} />
}

type CardProps = SwapCardProps & { readonly onDo: (doing: Doing) => void }

const Card = ({ swap, self, onDo, onClose }: CardProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const today = dayOf(now, timeZone)
  const number = shownNumber(swap.itemId)
  const title = fill(text.number, { kind: swapKindWords[swap.kind], number })
  const agree = useAgree(swap)
  const acts = useActsOpen(swap, self)
  useKeys(title, [
    { name: 'swap.close', label: rosterText.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
    ...acts.map((act, place) => ({
      name: `swap.${act}`,
      label: text.acts[act],
      keys: [act === 'agree' || act === 'approve' ? 'Ctrl+Enter' : `Alt+${place + 1}`] as const,
      run: () => (act === 'agree' ? agree.run() : onDo(act)),
      isHinted: true,
    })),
  ])
  return (
    <section className="panel roster-side" aria-label={title} data-pane="">
      <h2>{title}</h2>
      <dl className="facts">
        <dt>{text.stage}</dt>
        <dd>{swapStageWords[swap.stage]}</dd>
        <dt>{text.places}</dt>
        <dd>
          {placesInWords(swap, today).map(words => (
            <div key={words}>{words}</div>
          ))}
        </dd>
        <dt>{text.reason}</dt>
        <dd>{swap.reason}</dd>
        {swap.agreedOn === undefined ? null : (
          <>
            <dt>{text.agreedOn}</dt>
            <dd>{swap.agreedOn}</dd>
          </>
        )}
      </dl>
      {swap.no ? <RefusalBox {...sentenceFor(swap.no)} /> : null}
      {agree.refusal ? <RefusalBox {...sentenceFor(agree.refusal)} /> : null}
      {swap.problems.length > 0 ? (
        <>
          <h3>{text.problems}</h3>
          <ul className="roster-lines">
            {swap.problems.map(problem => (
              <li key={`${problem.day} ${problem.post} ${problem.kind}`}>
                {placeInWords(problem, today)} {problemInWords(problem, today)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Course swap={swap} now={now} timeZone={timeZone} />
      <div className="roster-acts">
        {acts.map((act, place) => (
          <Button
            key={act}
            look={act === 'agree' || act === 'approve' ? 'primary' : 'plain'}
            shownKey={act === 'agree' || act === 'approve' ? 'Ctrl+Enter' : `Alt+${place + 1}`}
            onPress={() => (act === 'agree' ? agree.run() : onDo(act))}
          >
            {text.acts[act]}
          </Button>
        ))}
        <Button shownKey="Esc" onPress={onClose} ref={focusOnce}>
          {rosterText.close}
        </Button>
      </div>
    </section>
  )
}

type CourseProps = { readonly swap: ShownSwap; readonly now: string; readonly timeZone: string }

const Course = ({ swap, now, timeZone }: CourseProps) => {
  const by = (name: string, at: string) => fill(text.by, { name, at: shownTime(at, timeZone, now) })
  return (
    <>
      <h3>{text.course}</h3>
      <ol className="roster-lines">
        <li>
          {text.asked} {by(swap.askedByName, swap.askedAt)}
        </li>
        {swap.steps.map(({ act, byName, at, reason, paper }) => (
          <li key={`${act} ${at}`}>
            {text.steps[act]} {by(byName, at)}
            {reason === undefined ? null : <span className="meta">　{reason}</span>}
            {paper ? (
              <span className="meta">　{fill(text.paper, { paper: approvalInWords(paper) })}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  )
}

type Act = 'agree' | 'decline' | 'approve' | 'paper' | 'reject' | 'withdraw'

/** What this account may do with it now; whether it may the book says once more. */
const useActsOpen = (
  { stage, staffId, otherId, no }: ShownSwap,
  self: string | undefined,
): readonly Act[] => {
  const session = useSession()
  const { book } = useStation()
  if (!isOpen(stage) || book.state === 'read-only') return []
  const acts: Act[] = []
  if (self === otherId && stage === 'asked' && !no) acts.push('agree')
  if (self === otherId) acts.push('decline')
  if (self === staffId) acts.push('withdraw')
  if (self !== undefined) return acts
  if (mayUse(session, 'roster.approve-swap') && stage === 'agreed' && !no) {
    acts.push('approve')
    if (mayUse(session, 'roster.publish')) acts.push('paper')
  }
  if (mayUse(session, 'roster.reject-swap')) acts.push('reject')
  if (mayUse(session, 'roster.publish')) acts.push('withdraw')
  return acts
}
