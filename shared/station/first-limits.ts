import type { Context } from '../kernel/context.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  decideChange,
  evolveSettings,
  type LimitChanged,
  type SettingsRefusal,
  type SettingsState,
} from '../settings/index.ts'
import type { PreparedSetUp } from './prepared.ts'

type FirstLimits = { readonly ok: true; readonly changes: readonly LimitChanged[] } | Refusal<SettingsRefusal>

/** Why a limit has another value than its default from the first day on. */
export const firstLimitReason = '首次设置'

/** Each is judged beside those before it, as if the office had changed them one after the other. */
export const firstLimits = (
  { limits = [], timeZone }: Pick<PreparedSetUp, 'limits' | 'timeZone'>,
  { now }: Pick<Context, 'now'>,
): FirstLimits => {
  const soFar: SettingsState = { changes: {} }
  const around = { settings: soFar, nameOf: (account: string) => account }
  const changes: LimitChanged[] = []
  for (const { name, value } of [...limits].sort(apartFirst)) {
    const decision = decideChange(around, { name, value, reason: firstLimitReason }, { now, timeZone })
    if (!decision.ok) return decision
    for (const event of decision.events) {
      evolveSettings(soFar, event, { seq: 1, hash: '', at: now, actor: 'setup' })
      changes.push(event)
    }
  }
  return { ok: true, changes }
}

type Named = { readonly name: string }

/** The three's passwords may not be shorter than the others': raised together, theirs is raised first. */
const apartFirst = (a: Named, b: Named): number => Number(isApart(b)) - Number(isApart(a))

const isApart = ({ name }: Named): boolean => name === 'account.password-least-apart'
