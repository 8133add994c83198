import { clockOf, minutesBetween, shownDuration } from '../../shared/calendar/index.ts'
import { postTable } from '../../shared/shift/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { LeaderReach } from '../contact-check/index.ts'
import { Mark } from '../ui/Mark.tsx'
import { shiftText as text } from './text.ts'
import { useOnDuty } from './use-on-duty.ts'

/**
 * In the status strip of every screen: the leader with where he is and whether he is reached (§8.2), the duty officer with when his shift ends, and
 * the gatekeeper once there is one.
 */
export const OnDutySigns = () => {
  const duty = useOnDuty()
  const { timeZone } = useUnitClock()
  const now = useMinute()
  if (!duty) return null
  const { leader, 'duty-officer': officer, gatekeeper } = duty
  const overdue = (until: string) =>
    now >= until
      ? fill(text.overdue, { time: shownDuration(Math.ceil(minutesBetween(until, now))) })
      : undefined
  const until = fill(text.until, { time: clockOf(officer.until, timeZone) })
  return (
    <>
      <Post
        word={postTable.leader.short}
        name={leader.now?.name}
        beside={leader.now?.shortPhone ?? ''}
        reach={<LeaderReach />}
        overdue={overdue(leader.until)}
      />
      <Post
        word={postTable['duty-officer'].short}
        name={officer.now?.name}
        beside={until}
        overdue={overdue(officer.until)}
      />
      {gatekeeper.now ? (
        <Post
          word={postTable.gatekeeper.short}
          name={gatekeeper.now.name}
          beside=""
          overdue={overdue(gatekeeper.until)}
        />
      ) : null}
    </>
  )
}

type PostProps = {
  readonly word: string
  readonly name: string | undefined
  readonly beside: string
  /** In place of what stands beside the name, where there is something to say. */
  readonly reach?: React.ReactNode
  /** His shift is over and nobody has relieved him. */
  readonly overdue: string | undefined
}

const Post = ({ word, name, beside, reach, overdue }: PostProps) => (
  <div className="strip-cell strip-post">
    <span className="strip-word">{word}</span>
    {name === undefined ? (
      <span className="strip-warning">
        <Mark kind="due" />
        {text.nobody}
      </span>
    ) : (
      <>
        <span>{name}</span>
        {overdue === undefined ? (
          (reach ?? <span className="strip-word strip-beside">{beside}</span>)
        ) : (
          <span className="strip-warning">
            <Mark kind="due" />
            {overdue}
          </span>
        )}
      </>
    )}
  </div>
)
