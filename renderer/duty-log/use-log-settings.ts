import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'
import { firstSettings, type LogSettings, readSettings } from './arrangement.ts'
import { listText as text } from './text.ts'

/** Kept like a draft: sealed, this account's alone, and no line of the book. */
const form = 'duty-log-list'
/** A width that is dragged is kept once it rests; everything else at once. */
const pauseMs = 200

type Change = (before: LogSettings) => LogSettings

export type SettingsHeld = {
  readonly settings: LogSettings
  /** @param said goes into the message line once the change is kept; a change that could not be kept is said always. */
  readonly change: (to: Change, said?: string) => void
}

const none: readonly Change[] = []

/** How this account lists the log. Who keeps no drafts has it for this sitting. */
export const useLogSettings = (): SettingsHeld => {
  const mayKeep = mayUse(useSession(), 'draft.keep')
  const kept = useAsk('draft.read', { form }, { isEnabled: mayKeep })
  const read = useMemo(() => (kept.data ? readSettings(kept.data.values) : firstSettings), [kept.data])
  const [changed, setChanged] = useState<LogSettings>()
  // What is changed before the answer waits for it: kept at once, it would overwrite every view that was saved.
  const [waiting, setWaiting] = useState(none)
  const isKnown = !mayKeep || kept.data !== undefined
  if (isKnown && waiting.length > 0) {
    setWaiting(none)
    setChanged(applied(waiting, changed ?? read))
  }
  const say = useMessageLine()
  const toSay = useKeeping(mayKeep ? changed : undefined, kept.isError && waiting.length > 0)
  const settings = applied(waiting, changed ?? read)
  const change = useCallback(
    (to: Change, said?: string) => {
      setWaiting(before => [...before, to])
      if (said === undefined) return
      if (mayKeep) toSay(said)
      else say(fill(text.forSitting, { said }))
    },
    [mayKeep, toSay, say],
  )
  return useMemo(() => ({ settings, change }), [settings, change])
}

const applied = (changes: readonly Change[], settings: LogSettings): LogSettings =>
  changes.reduce((before, to) => to(before), settings)

/**
 * Keeps what was changed.
 * @param isUnreadable nothing may be kept, since what was kept before could not be read.
 * @returns what takes a sentence to be said once the change is kept.
 */
const useKeeping = (changed: LogSettings | undefined, isUnreadable: boolean): ((said: string) => void) => {
  const client = useQueryClient()
  const say = useMessageLine()
  const keptAt = useRef(Number.NEGATIVE_INFINITY)
  const sentences = useRef<readonly string[]>([])
  useEffect(() => {
    if (!isUnreadable) return
    sentences.current = []
    say(text.notKept)
  }, [isUnreadable, say])
  useEffect(() => {
    if (!changed) return
    const keep = async () => {
      keptAt.current = performance.now()
      const said = sentences.current
      sentences.current = []
      const values = JSON.stringify(changed)
      client.setQueryData(['draft.read', { form }], { commandId: form, values, keptAt: '' })
      const isKept = await ask('draft.keep', { form, commandId: form, values }).then(
        () => true,
        () => false,
      )
      for (const sentence of isKept ? said : [text.notKept]) say(sentence)
    }
    const isDragged = performance.now() - keptAt.current < pauseMs
    const timer = setTimeout(() => void keep(), isDragged ? pauseMs : 0)
    return () => clearTimeout(timer)
  }, [changed, client, say])
  return useCallback(said => {
    sentences.current = [...sentences.current, said]
  }, [])
}
