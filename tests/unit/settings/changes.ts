import type { LimitName } from '../../../shared/settings/index.ts'
import { happened, now } from '../kernel/scenario.ts'

type Change = {
  readonly name: LimitName
  readonly before: number
  readonly value: number
  readonly reason: string
  readonly revision: number
}
type When = { readonly at?: string; readonly actor?: string; readonly seq?: number }

const usual: Change = {
  name: 'duty-log.late-after',
  before: 30,
  value: 45,
  reason: '汛期来电集中',
  revision: 1,
}
const byOffice = { at: now, actor: 'zhao.wen' }

/** The office changed 补记界限 from 30 to 45 minutes, unless told otherwise. */
export const limitChanged = (changed: Partial<Change> = {}, when: When = {}) =>
  happened({ kind: 'settings.changed', v: 1, data: { ...usual, ...changed } }, { ...byOffice, ...when })

/** And back to the default. */
export const limitRestored = (changed: Partial<Change> = {}, when: When = {}) =>
  happened(
    {
      kind: 'settings.restored',
      v: 1,
      data: { ...usual, before: 45, value: 30, reason: '汛期已过', revision: 2, ...changed },
    },
    { ...byOffice, ...when },
  )
