import { NearestDeadline, UrgentSigns } from '../alarm/AlarmSigns.tsx'
import { useAlarmKey } from '../alarm/use-alarm-key.ts'
import { useAlarms } from '../alarm/use-alarms.ts'
import { OnDutySigns } from '../shift/OnDutySigns.tsx'
import { alarmsOf } from './alarms.ts'
import { StatusStrip } from './StatusStrip.tsx'
import { useSession } from './session.tsx'
import { useStation } from './station.tsx'
import { useIncompleteCount } from './use-incomplete-count.ts'

type FrameStripProps = {
  readonly onLock: () => void
  /** Shows the list of deadlines. */
  readonly onAlarms: () => void
}

/** The strip of a signed-in window: who sits here, and what waits. */
export const FrameStrip = ({ onLock, onAlarms }: FrameStripProps) => {
  const { name } = useSession()
  const status = useStation()
  const { alarms, counts, top } = useAlarms()
  const see = useAlarmKey(top, onAlarms)
  return (
    <>
      <StatusStrip
        alarms={alarmsOf(status, useIncompleteCount(), counts)}
        account={name}
        onLock={onLock}
        onDuty={<OnDutySigns />}
        nearest={<NearestDeadline alarms={alarms} onSee={see} onList={onAlarms} />}
      />
      <UrgentSigns top={top} />
    </>
  )
}
