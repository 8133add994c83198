import '../ui/detail.css'
import type { EventWords, Told } from '../../shared/kernel/trail-words.ts'
import type { ShownFinding, TrailCommit } from '../../shared/trail/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { Mark } from '../ui/Mark.tsx'
import { grouped } from '../ui/prose-count.ts'
import { trailText as text } from './text.ts'
import { type Around, type Position, shownMoment } from './trail-line.ts'

type CommitDetailProps = {
  readonly position: Position | undefined
  readonly children: React.ReactNode
}

export const detailId = 'trail-detail'

/** One commit whole: who, when, old and new values, what pins it, and what the auditor noted on it. */
export const CommitDetail = ({ position, children }: CommitDetailProps) => (
  <section className="panel trail-detail" aria-label={text.detail} data-pane="">
    {position ? <Commit {...position} /> : <p className="trail-none meta">{text.none}</p>}
    {children}
  </section>
)

const Commit = ({ chain, seq }: Position) => {
  const asked = useAsk('trail.commit', { chain, seq }, { keepsLast: true })
  const { data } = asked
  if (!data) return null
  return (
    <section
      id={detailId}
      className="detail-body trail-body"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
      tabIndex={0}
      aria-label={fill(text.number, { seq: grouped(data.seq) })}
      aria-busy={isOnItsWay(asked)}
    >
      <h2>{fill(text.number, { seq: grouped(data.seq) })}</h2>
      <CommitFacts commit={data} />
    </section>
  )
}

const CommitFacts = ({ commit }: { readonly commit: TrailCommit }) => {
  const { timeZone } = useUnitClock()
  const around = { timeZone, now: useMinute() }
  const { labels } = text
  if (commit.sight === 'number-and-time')
    return (
      <dl className="facts">
        <dt>{labels.at}</dt>
        <dd>{shownMoment(commit.at, around)}</dd>
        <dt>{labels.about}</dt>
        <dd>{text.hidden.about}</dd>
        <dt>{text.head.change}</dt>
        <dd className="meta">{text.hidden.change}</dd>
      </dl>
    )
  return (
    <>
      <dl className="facts">
        <dt>{labels.at}</dt>
        <dd>{shownMoment(commit.at, around)}</dd>
        <dt>{labels.who}</dt>
        <dd>{commit.actorName}</dd>
      </dl>
      {commit.events.map((words, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the events of a commit never move
        <Event key={place} words={words} />
      ))}
      {commit.more > 0 ? <p className="meta">{fill(text.more, { more: commit.more })}</p> : null}
      <Findings findings={commit.findings} around={around} />
      <dl className="facts trail-pins">
        <dt>{labels.command}</dt>
        <dd className="code">{commit.command}</dd>
        <dt>{labels.id}</dt>
        <dd className="code">{commit.id}</dd>
        <dt>{labels.hash}</dt>
        <dd className="code">{commit.hash.slice(0, 16)}…</dd>
        <dt>{labels.prev}</dt>
        <dd>
          <span className="code">{commit.prev.slice(0, 16)}…</span>{' '}
          <Mark kind={commit.isLinked ? 'fine' : 'broken'} /> {commit.isLinked ? text.linked : text.unlinked}
        </dd>
      </dl>
    </>
  )
}

const Event = ({ words }: { readonly words: EventWords }) => (
  <section className="trail-event" aria-label={`${words.act} ${words.about}`}>
    <h3>
      {words.act} <span className="trail-about">{words.about}</span>
    </h3>
    <dl className="facts">
      {words.told.map(told => (
        <ToldLine key={told.what} told={told} />
      ))}
      {words.reason === undefined ? null : (
        <>
          <dt>{text.labels.reason}</dt>
          <dd>{words.reason}</dd>
        </>
      )}
    </dl>
  </section>
)

/** Old above new, both named; what was only said stands alone. */
const ToldLine = ({ told: { what, before, after } }: { readonly told: Told }) => (
  <>
    <dt>{what}</dt>
    {before === undefined ? (
      <dd className="trail-said">{after}</dd>
    ) : (
      <dd className="trail-said">
        <span className="trail-before">
          <span className="meta">{text.labels.before}</span> {before}
        </span>
        <span className="trail-after">
          <span className="meta">{text.labels.after}</span> <strong>{after}</strong>
        </span>
      </dd>
    )}
  </>
)

type FindingsProps = { readonly findings: readonly ShownFinding[]; readonly around: Around }

const Findings = ({ findings, around }: FindingsProps) =>
  findings.length === 0 ? null : (
    <section className="trail-findings" aria-label={text.findingsTitle}>
      <h3>{text.findingsTitle}</h3>
      <ul>
        {findings.map(({ seq, at, byName, text: said }) => (
          <li key={seq}>
            <p className="trail-said">{said}</p>
            <p className="meta">
              {fill(text.findingBy, { name: byName, at: shownMoment(at, around), seq: grouped(seq) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
