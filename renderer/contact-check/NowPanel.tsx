import { clockOf, shownRemaining, shownTime } from '../../shared/calendar/index.ts'
import type { ContactResult, ContactSlot, ContactStanding } from '../../shared/contact-check/contract.ts'
import { contactResults } from '../../shared/contact-check/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { Button } from '../ui/Button.tsx'
import { DeadlineChip } from '../ui/DeadlineChip.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Mark } from '../ui/Mark.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { contactText as text } from './text.ts'

type NowPanelProps = {
  readonly standing: ContactStanding
  readonly mayCall: boolean
  /** Where what stands beside it, the forms, is begun. */
  readonly children: React.ReactNode
}

const results = ['reached', 'no-answer', 'busy', 'unreachable'] as const

/** Who is on duty as a leader, where he is, by which number; what came of calling him is one key. */
export const NowPanel = ({ standing, mayCall, children }: NowPanelProps) => {
  const { leader, current } = standing
  return (
    <section className="panel contact-now" aria-label={text.now} data-pane="">
      {leader ? (
        <>
          <div className="contact-who">
            <h2>{leader.name}</h2>
            <Reach standing={standing} />
          </div>
          <Facts standing={standing} />
        </>
      ) : (
        <EmptyState what={text.nobody} rule="§8.2" action={<p className="meta">{text.nobodyWay}</p>} />
      )}
      {leader ? <Due standing={standing} /> : null}
      {current && mayCall ? (
        <ResultKeys key={current.dueAt} current={current} name={leader?.name ?? ''} />
      ) : null}
      <div className="contact-foot">{children}</div>
    </section>
  )
}

type PartProps = { readonly standing: ContactStanding }

const Reach = ({ standing: { whereabouts, last } }: PartProps) => {
  const isLost = last && last.result !== 'reached' && last.on > (whereabouts?.at ?? '')
  if (isLost)
    return (
      <span className="contact-lost">
        <Mark kind="due" />
        {contactResults[last.result]}
      </span>
    )
  if (!whereabouts) return <span className="meta">{text.notStated}</span>
  return <span>{whereabouts.isReachable ? text.reachable : text.notReachable}</span>
}

const Facts = ({ standing: { leader, whereabouts, last } }: PartProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (!leader) return null
  const phone = whereabouts?.phone ?? (leader.shortPhone || leader.phone)
  const inDirectory = [leader.shortPhone, leader.phone].filter(Boolean).join(' ')
  return (
    <dl className="facts">
      <dt>{text.place}</dt>
      <dd>
        {whereabouts ? whereabouts.place : text.notStated}{' '}
        {whereabouts ? (
          <span className="meta">
            {fill(text.stated, { by: whereabouts.byName, at: shown(whereabouts.at) })}
            {whereabouts.note === undefined ? null : ` ${whereabouts.note}`}
          </span>
        ) : null}
      </dd>
      <dt>{text.phone}</dt>
      <dd>
        <span className="contact-phone">{phone}</span>{' '}
        <span className="meta">{fill(text.directory, { phone: inDirectory })}</span>
      </dd>
      <dt>{text.last}</dt>
      <dd>{last ? `${shown(last.on)} ${contactResults[last.result]}` : text.lastNone}</dd>
      <dt />
      <dd className="meta">{fill(text.since, { at: shown(leader.from) })}</dd>
    </dl>
  )
}

const Due = ({ standing: { current, nextAt } }: PartProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const next = nextAt === undefined ? '' : fill(text.next, { at: clockOf(nextAt, timeZone) })
  return (
    <div className="contact-due" data-due={current ? '' : undefined}>
      {current ? (
        <>
          <h3>{fill(text.current, { at: shownTime(current.dueAt, timeZone, now) })}</h3>
          <DeadlineChip state={current.graceUntil <= now ? 'missed' : 'notice'}>
            {shownRemaining(current.graceUntil, now)}
          </DeadlineChip>
        </>
      ) : (
        <span>{text.currentNone}</span>
      )}
      <span className="meta">{next}</span>
    </div>
  )
}

type ResultKeysProps = { readonly current: ContactSlot; readonly name: string }

/** What came of the call that is due; the digit alone counts while the group has the focus. */
const ResultKeys = ({ current, name }: ResultKeysProps) => {
  const say = useMessageLine()
  const { act, refusal } = useAct('contact-check.make')
  const make = useOneAtATime(async (result: ContactResult) => {
    const answer = await act({ result, slot: current.dueAt, seen: current.checks.length })
    if (answer.ok) say(fill(text.saved, { name, result: contactResults[result] }))
  })
  useKeys(
    text.group,
    results.map(result => ({
      name: `contact.${result}`,
      label: `${text.check}${contactResults[result]}`,
      keys: [text.resultKeys[result]] as const,
      run: () => void make(result),
      isHinted: true,
    })),
  )
  const press = (event: React.KeyboardEvent) => {
    const result = event.ctrlKey || event.altKey ? undefined : results[Number(event.key) - 1]
    if (!result || event.repeat) return
    event.preventDefault()
    void make(result)
  }
  return (
    <>
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      <fieldset className="contact-results" aria-label={text.group} data-first="" onKeyDown={press}>
        {results.map((result, place) => (
          <Button
            key={result}
            size="large"
            look={place === 0 ? 'primary' : 'plain'}
            shownKey={String(place + 1)}
            onPress={() => void make(result)}
          >
            {text.results[result]}
          </Button>
        ))}
      </fieldset>
    </>
  )
}
