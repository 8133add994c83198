import { type Dispatch, useMemo } from 'react'
import { typedPeriod } from '../../shared/calendar/index.ts'
import type { SavedView } from './arrangement.ts'
import type { LogAct, LogState } from './log-state.ts'
import type { LogDay } from './use-log-day.ts'
import type { SettingsHeld } from './use-log-settings.ts'

type Views = {
  readonly onTake: (view: SavedView) => void
  readonly viewNow: (name: string) => SavedView
}

type Around = {
  readonly state: LogState
  readonly day: LogDay
  readonly held: SettingsHeld
  readonly act: Dispatch<LogAct>
}

/** A view puts scope and filter as they were, and the columns where it has its own. */
export const useLogViews = ({ state, day, held, act }: Around): Views =>
  useMemo(
    () => ({
      onTake: view => {
        const { scope, period, type, state: ofState, text, person, arrangement } = view
        const meant = period === undefined ? undefined : typedPeriod(period, day.today)
        act({
          kind: 'view',
          scope,
          period: meant?.ok ? meant.period : undefined,
          filter: { type, state: ofState, text, ...(person ? { person } : {}) },
        })
        if (arrangement) held.change(before => ({ ...before, arrangement }))
      },
      viewNow: name => viewOf(name, state, held),
    }),
    [state, day, held, act],
  )

const viewOf = (name: string, { scope, period, filter }: LogState, { settings }: SettingsHeld): SavedView => {
  const { type, text, state = 'any', person } = filter
  return {
    name,
    scope,
    ...(scope === 'period' && period ? { period: compact(period) } : {}),
    type,
    state,
    text,
    ...(person ? { person: { account: person.account, name: person.name } } : {}),
    arrangement: settings.arrangement,
  }
}

const compact = ({ first, last }: { readonly first: string; readonly last: string }): string =>
  `${first}–${last}`
