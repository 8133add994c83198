import { tzOffset } from '@date-fns/tz'

const toleratedMs = 60_000
const minute = 60_000

export type PcClock = { readonly nowMs: number; readonly timeZone: string }

/** What the strip says where the PC's own clock or zone differs from the unit's by more than a minute (ux §1). */
export const pcClockWarning = (unitNow: string, unitZone: string, pc: PcClock): string | undefined => {
  const ahead = pc.nowMs - Date.parse(unitNow)
  if (Math.abs(ahead) > toleratedMs) return `电脑时钟${ahead > 0 ? '快' : '慢'} ${inWords(Math.abs(ahead))}`
  const apart = offsetMs(pc.timeZone, unitNow) - offsetMs(unitZone, unitNow)
  return Math.abs(apart) > toleratedMs ? '电脑时区与单位不同' : undefined
}

const offsetMs = (zone: string, instant: string): number => tzOffset(zone, new Date(instant)) * minute

const inWords = (ms: number): string => {
  const minutes = Math.round(ms / minute)
  if (minutes < 120) return `${minutes} 分`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} 时` : `${Math.round(hours / 24)} 天`
}
