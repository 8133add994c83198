export { chipOf, seenInWords } from './alarm-words.ts'
export { LockedSigns, useLockedCounts, useLockedKey } from './LockedSigns.tsx'
export { SoundPanel } from './SoundPanel.tsx'
export { useMatterAlarm, useMatterAlarms } from './use-alarms.ts'
