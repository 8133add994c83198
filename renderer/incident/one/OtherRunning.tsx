import { shownRemaining } from '../../../shared/calendar/index.ts'
import { useMinute } from '../../app/clock.tsx'
import { useKeys } from '../../app/keys.tsx'
import { Button } from '../../ui/Button.tsx'
import { nearestOf } from '../clock-words.ts'
import { incidentText } from '../text.ts'
import { useRunning } from '../use-running.ts'

type OtherRunningProps = { readonly itemId: string; readonly onShow: (itemId: string) => void }

/** What else runs at the same time: its nearest limit, and one key to it. */
export const OtherRunning = ({ itemId, onShow }: OtherRunningProps) => {
  const now = useMinute()
  const rows = useRunning()
  const here = rows.findIndex(row => row.itemId === itemId)
  const others = rows.filter(row => row.itemId !== itemId)
  const next = rows[(here + 1) % Math.max(rows.length, 1)]
  const other = next && next.itemId !== itemId ? next : others[0]
  useKeys(incidentText.title, [
    {
      name: 'incident.next',
      label: incidentText.acts.next,
      keys: [incidentText.keys.next],
      mayRun: other !== undefined,
      run: () => other && onShow(other.itemId),
    },
  ])
  if (!other) return null
  const clock = nearestOf(other.clocks)
  const left = clock?.dueAt === undefined ? '' : `，${clock.name}${shownRemaining(clock.dueAt, now)}`
  return (
    <Button look="link" shownKey={incidentText.keys.next} onPress={() => onShow(other.itemId)}>
      {`${other.title}${left}`}
    </Button>
  )
}
