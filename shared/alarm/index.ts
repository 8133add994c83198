export {
  type Alarm,
  alarmCounts,
  alarmsAt,
  floodKey,
  isCalling,
  keyOf,
  seenBy,
  topAlarm,
} from './alarms-at.ts'
export { decideAcknowledgeAlarm } from './decide.ts'
export { alarmVersions, isAlarmEvent } from './events.ts'
export { type AlarmFacts, alarmFacts, type TimedMatter } from './facts.ts'
export { type Ladder, ladderInForce, type Rung, rungAt, type Timed } from './ladder.ts'
export { alarmRefusals } from './refusals.ts'
export { type AlarmState, evolveAlarms } from './state.ts'
