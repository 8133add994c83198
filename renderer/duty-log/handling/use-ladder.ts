import type { Ladder } from '../../../shared/alarm/index.ts'
import { useAsk } from '../../app/use-ask.ts'

/** Where the rungs of a deadline stand; undefined until the limits are known. */
export const useLadder = (): Ladder | undefined => {
  const rows = useAsk('settings.list', {}).data
  if (!rows) return undefined
  const value = (name: string, otherwise: number) => rows.find(row => row.name === name)?.value ?? otherwise
  return {
    duePart: value('alarm.due-part', 3),
    urgentPart: value('alarm.urgent-part', 6),
    urgentLeastMinutes: value('alarm.urgent-least', 5),
    repeatPart: value('alarm.repeat-part', 3),
  }
}
