export { type LimitGroup, type LimitUnit, limitGroups } from './limit.ts'

import { accountLimits } from './account.ts'
import { alarmLimits } from './alarm.ts'
import { backupLimits } from './backup.ts'
import { clockLimits } from './clock.ts'
import { contactCheckLimits } from './contact-check.ts'
import { dutyLogLimits } from './duty-log.ts'
import { exitPassLimits } from './exit-pass.ts'
import { gateLimits } from './gate.ts'
import { handoverLimits } from './handover.ts'
import { incidentLimits } from './incident.ts'
import { instructionLimits } from './instruction.ts'
import { type Limit, type LimitGroup, limitGroups } from './limit.ts'
import { mailLimits } from './mail.ts'
import { passageLimits } from './passage.ts'
import { retentionLimits } from './retention.ts'
import { reviewLimits } from './review.ts'
import { rosterLimits } from './roster.ts'
import { sessionLimits } from './session.ts'
import { shiftLimits } from './shift.ts'
import { visitLimits } from './visit.ts'

/** Every limit that the product applies, with its default; no other place holds these numbers. */
export const limits = {
  ...dutyLogLimits,
  ...shiftLimits,
  ...rosterLimits,
  ...handoverLimits,
  ...reviewLimits,
  ...contactCheckLimits,
  ...instructionLimits,
  ...sessionLimits,
  ...accountLimits,
  ...alarmLimits,
  ...clockLimits,
  ...incidentLimits,
  ...backupLimits,
  ...gateLimits,
  ...visitLimits,
  ...mailLimits,
  ...exitPassLimits,
  ...passageLimits,
  ...retentionLimits,
}

export type LimitName = keyof typeof limits
export const limitNames = Object.keys(limits) as [LimitName, ...LimitName[]]

/** The row of a limit, its numbers as any limit has them. */
export const limitOf = (name: LimitName): Limit => limits[name]

/** The group that its name begins with. */
export const groupOf = (name: LimitName): LimitGroup =>
  groupNames.find(group => name.startsWith(`${group}.`)) ?? 'duty-log'

const groupNames = Object.keys(limitGroups).filter((name): name is LimitGroup =>
  Object.hasOwn(limitGroups, name),
)
