import { Mark } from '../ui/Mark.tsx'
import { contactText as text } from './text.ts'
import { useContactStanding } from './use-contact-standing.ts'

/** In the strip, beside the leader's name: `三楼301 可联系`; a call that did not reach him says so until one does. */
export const LeaderReach = () => {
  const { leader, whereabouts, last } = useContactStanding().data ?? {}
  if (!leader) return null
  const isLost = last !== undefined && last.result !== 'reached' && last.on > (whereabouts?.at ?? '')
  if (isLost)
    return (
      <span className="strip-warning">
        <Mark kind="due" />
        {text.strip.failed}
      </span>
    )
  if (!whereabouts)
    return <span className="strip-word strip-beside">{leader.shortPhone || leader.phone}</span>
  return (
    <span className="strip-reach">
      {`${whereabouts.place} ${whereabouts.isReachable ? text.reachable : text.notReachable}`}
    </span>
  )
}
