import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { ask } from '../app/bridge.ts'
import { keystrokePauseMs } from '../app/draft-keeper.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'
import { firstSettings, type LogSettings, readSettings } from './arrangement.ts'

/** Kept like a draft: sealed, this account's alone, and no line of the book. */
const form = 'duty-log-list'

export type SettingsHeld = {
  readonly settings: LogSettings
  readonly change: (to: (before: LogSettings) => LogSettings) => void
}

/** How this account lists the log. Who keeps no drafts has it for this sitting. */
export const useLogSettings = (): SettingsHeld => {
  const mayKeep = mayUse(useSession(), 'draft.keep')
  const client = useQueryClient()
  const kept = useAsk('draft.read', { form }, { isEnabled: mayKeep })
  const [changed, setChanged] = useState<LogSettings>()
  const read = useMemo(() => (kept.data ? readSettings(kept.data.values) : firstSettings), [kept.data])
  const settings = changed ?? read
  useEffect(() => {
    if (!changed || !mayKeep) return
    const keep = () => {
      const values = JSON.stringify(changed)
      const draft = { commandId: form, values, keptAt: '' }
      client.setQueryData(['draft.read', { form }], draft)
      void ask('draft.keep', { form, commandId: form, values }).catch(() => undefined)
    }
    const timer = setTimeout(keep, keystrokePauseMs)
    return () => clearTimeout(timer)
  }, [changed, mayKeep, client])
  return { settings, change: to => setChanged(before => to(before ?? read)) }
}
