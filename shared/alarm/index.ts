export { type Alarm, alarmCounts, alarmsAt, isCalling, isToldAt, mattersAt, topAlarm } from './alarms-at.ts'
export { mostListed } from './contract.ts'
export { decideAcknowledgeAlarm } from './decide.ts'
export { alarmVersions, isAlarmEvent } from './events.ts'
export {
  type AlarmFacts,
  alarmFacts,
  type ContactMatter,
  type EntryMatter,
  type IncidentMatter,
  type InstructionMatter,
  type MailMatter,
  type PostMatter,
  type TimedMatter,
} from './facts.ts'
export { floodKey, keyOf, receiptKeyOf } from './keys.ts'
export { type Ladder, ladderInForce, type Rung, rungAt, type Timed } from './ladder.ts'
export { type AlarmMark, marksOf } from './marks.ts'
export { alarmRefusals } from './refusals.ts'
export { type AlarmSound, type Heard, soundDue, type Volume, volumeNow, volumes } from './sounding.ts'
export { type AlarmState, evolveAlarms } from './state.ts'
export { alarmWords } from './trail-words.ts'
