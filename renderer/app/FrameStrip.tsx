import { alarmsOf } from './alarms.ts'
import { StatusStrip } from './StatusStrip.tsx'
import { useSession } from './session.tsx'
import { useStation } from './station.tsx'
import { useIncompleteCount } from './use-incomplete-count.ts'

/** The strip of a signed-in window: who sits here, and what waits. */
export const FrameStrip = ({ onLock }: { readonly onLock: () => void }) => {
  const { name } = useSession()
  const status = useStation()
  const alarms = alarmsOf(status, useIncompleteCount())
  return <StatusStrip alarms={alarms} account={name} onLock={onLock} />
}
