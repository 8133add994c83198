import { clockWithSecondsOf } from '../../shared/calendar/index.ts'
import { useUnitClock } from './clock.tsx'
import { fill } from './fill.ts'
import { frameText as text } from './frame-text.ts'

/** `草稿已存 14:31:10`; nothing before the first keeping. */
export const DraftNote = ({ keptAt }: { readonly keptAt: string | 'failed' | undefined }) => {
  const { timeZone } = useUnitClock()
  if (keptAt === undefined) return null
  return keptAt === 'failed'
    ? text.draftNot
    : fill(text.draftKept, { time: clockWithSecondsOf(keptAt, timeZone) })
}
