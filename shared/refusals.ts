import { accountRefusals } from './account/index.ts'
import { alarmRefusals } from './alarm/index.ts'
import { appointmentRefusals } from './appointment/index.ts'
import { backupRefusals } from './backup/index.ts'
import { breakdownRefusals } from './breakdown/index.ts'
import { calendarRefusals } from './calendar/index.ts'
import { checklistsRefusals } from './checklists/index.ts'
import { contactRefusals } from './contact-check/index.ts'
import { directoryRefusals } from './directory/index.ts'
import { dutyLogRefusals, requirementsRefusals } from './duty-log/index.ts'
import { exitPassRefusals } from './exit-pass/index.ts'
import { gateRefusals } from './gate/index.ts'
import { gradeCriteriaRefusals } from './grade-criteria/index.ts'
import { handoverRefusals } from './handover/index.ts'
import { incidentRefusals } from './incident/index.ts'
import { instructionRefusals } from './instruction/index.ts'
import { journalRefusals } from './journal/index.ts'
import { cliRefusals } from './kernel/cli-refusals.ts'
import { diskRefusals } from './kernel/disk-refusals.ts'
import { doorRefusals } from './kernel/door-refusals.ts'
import { own } from './kernel/own.ts'
import type { Refusal, RefusalParams, RefusalText } from './kernel/refusal.ts'
import { lookOutRefusals } from './look-out/index.ts'
import { mailRefusals } from './mail/index.ts'
import { papersRefusals, withMaskedNumbers } from './papers/index.ts'
import { parkingRefusals } from './parking/index.ts'
import { passageRefusals } from './passage/index.ts'
import { phrasesRefusals } from './phrases/index.ts'
import { plansRefusals } from './plans/index.ts'
import { recoveryRefusals } from './recovery/index.ts'
import { reportLimitsRefusals } from './report-limits/index.ts'
import { retentionRefusals } from './retention/index.ts'
import { reviewRefusals } from './review/index.ts'
import { rosterRefusals } from './roster/index.ts'
import { searchRefusals } from './search/index.ts'
import { sessionRefusals } from './session/index.ts'
import { settingsRefusals } from './settings/index.ts'
import { sheetRefusals } from './sheet/index.ts'
import { shiftRefusals } from './shift/index.ts'
import { stationRefusals } from './station/index.ts'
import { trailRefusals } from './trail/index.ts'
import { turnAwayRefusals } from './turn-away/index.ts'
import { unitTableRefusals } from './unit-table/index.ts'
import { vehicleRefusals } from './vehicle/index.ts'
import { visitRefusals } from './visit/index.ts'

/** Every refusal there is, with its rule and its words. */
export const refusals = {
  ...doorRefusals,
  ...journalRefusals,
  ...diskRefusals,
  ...cliRefusals,
  ...stationRefusals,
  ...sessionRefusals,
  ...accountRefusals,
  ...directoryRefusals,
  ...dutyLogRefusals,
  ...calendarRefusals,
  ...alarmRefusals,
  ...settingsRefusals,
  ...phrasesRefusals,
  ...requirementsRefusals,
  ...checklistsRefusals,
  ...reportLimitsRefusals,
  ...plansRefusals,
  ...gradeCriteriaRefusals,
  ...unitTableRefusals,
  ...searchRefusals,
  ...shiftRefusals,
  ...rosterRefusals,
  ...handoverRefusals,
  ...incidentRefusals,
  ...instructionRefusals,
  ...contactRefusals,
  ...backupRefusals,
  ...recoveryRefusals,
  ...trailRefusals,
  ...sheetRefusals,
  ...visitRefusals,
  ...gateRefusals,
  ...retentionRefusals,
  ...reviewRefusals,
  ...mailRefusals,
  ...exitPassRefusals,
  ...parkingRefusals,
  ...vehicleRefusals,
  ...passageRefusals,
  ...turnAwayRefusals,
  ...lookOutRefusals,
  ...papersRefusals,
  ...appointmentRefusals,
  ...breakdownRefusals,
} as const

export type RefusalCode = keyof typeof refusals

/** What the reader sees: the obstacle, its rule (`§8.3` or 单位设置), the way on, a number for technical ones. */
export type RefusalSentence = {
  readonly what: string
  readonly rule?: string
  readonly wayOn?: string
  readonly number?: string
}

/** Total: a code without a row is shown as it is, so that it can be quoted. */
export const sentenceFor = ({ code, params = {} }: Pick<Refusal, 'code' | 'params'>): RefusalSentence => {
  const row = own<RefusalText>(refusals, code) ?? { text: `没有办成（${code}）。` }
  return {
    what: filled(row.text, params),
    ...(row.rule !== undefined && { rule: ruleInWords(row.rule) }),
    ...(row.wayOn !== undefined && { wayOn: filled(row.wayOn, params) }),
    ...(row.number !== undefined && { number: row.number }),
  }
}

/** The refusal with the rule of its row: what the door and the CLI answer. */
export const withRule = <Code extends string>(refusal: Refusal<Code>): Refusal<Code> => {
  const rule = own<RefusalText>(refusals, refusal.code)?.rule
  return rule === undefined || refusal.rule !== undefined ? refusal : { ...refusal, rule }
}

/** `单位设置` for what no regulation says. */
export const ruleInWords = (rule: string): string => (rule === 'unit' ? '单位设置' : rule)

/** A parameter that was not given leaves a dash: a sentence with a gap is better than none. No sentence tells a whole number of papers. */
const filled = (text: string, params: RefusalParams): string =>
  text.replace(/\{([A-Za-z]+)\}/gu, (_, name: string) => withMaskedNumbers(String(own(params, name) ?? '—')))
