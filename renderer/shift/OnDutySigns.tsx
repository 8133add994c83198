import { clockOf } from '../../shared/calendar/index.ts'
import { postTable } from '../../shared/shift/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Mark } from '../ui/Mark.tsx'
import { shiftText as text } from './text.ts'
import { useOnDuty } from './use-on-duty.ts'

/** In the status strip of every screen: the leader with his telephone, the duty officer with when his shift ends. */
export const OnDutySigns = () => {
  const duty = useOnDuty()
  const { timeZone } = useUnitClock()
  if (!duty) return null
  const { leader, 'duty-officer': officer } = duty
  const until = fill(text.until, { time: clockOf(officer.until, timeZone) })
  return (
    <>
      <Post word={postTable.leader.short} name={leader.now?.name} beside={leader.now?.shortPhone ?? ''} />
      <Post word={postTable['duty-officer'].short} name={officer.now?.name} beside={until} />
    </>
  )
}

type PostProps = { readonly word: string; readonly name: string | undefined; readonly beside: string }

const Post = ({ word, name, beside }: PostProps) => (
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
        <span className="strip-word strip-beside">{beside}</span>
      </>
    )}
  </div>
)
