export { chipOf, seenInWords } from './alarm-words.ts'
export { LockedSigns, useLockedCounts, useLockedKey } from './LockedSigns.tsx'
export { SoundPanel } from './SoundPanel.tsx'
export { useMatterAlarm } from './use-alarms.ts'
