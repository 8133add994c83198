import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '../app/bridge.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'
import { firstSettings, type LogSettings, readSettings } from './arrangement.ts'

/** Kept like a draft: sealed, this account's alone, and no line of the book. */
const form = 'duty-log-list'
/** A width that is dragged is kept once it rests; everything else at once. */
const pauseMs = 200

export type SettingsHeld = {
  readonly settings: LogSettings
  readonly change: (to: (before: LogSettings) => LogSettings) => void
}

/** How this account lists the log. Who keeps no drafts has it for this sitting. */
export const useLogSettings = (): SettingsHeld => {
  const mayKeep = mayUse(useSession(), 'draft.keep')
  const client = useQueryClient()
  const kept = useAsk('draft.read', { form }, { isEnabled: mayKeep })
  const keptAt = useRef(Number.NEGATIVE_INFINITY)
  const [changed, setChanged] = useState<LogSettings>()
  const read = useMemo(() => (kept.data ? readSettings(kept.data.values) : firstSettings), [kept.data])
  const settings = changed ?? read
  useEffect(() => {
    if (!changed || !mayKeep) return
    const keep = () => {
      keptAt.current = performance.now()
      const values = JSON.stringify(changed)
      const draft = { commandId: form, values, keptAt: '' }
      client.setQueryData(['draft.read', { form }], draft)
      void ask('draft.keep', { form, commandId: form, values }).catch(() => undefined)
    }
    const isDragged = performance.now() - keptAt.current < pauseMs
    const timer = setTimeout(keep, isDragged ? pauseMs : 0)
    return () => clearTimeout(timer)
  }, [changed, mayKeep, client])
  return { settings, change: to => setChanged(before => to(before ?? read)) }
}
