import { useCallback } from 'react'
import type { CurrentSession } from '../../shared/session/contract.ts'
import { fill } from './fill.ts'
import { frameText } from './frame-text.ts'
import { useForgetMessages, useMessageLine } from './messages.tsx'
import type { EndReason } from './use-broadcasts.ts'

/** @returns what says why the session ended, on the page that the next person sees. */
export const useEndWords = (session: CurrentSession | null | undefined): ((reason: EndReason) => void) => {
  const say = useMessageLine()
  const forget = useForgetMessages()
  const minutes = session?.idleLockMinutes ?? 0
  return useCallback(
    (reason: EndReason) => {
      forget()
      say(fill(frameText.ended[reason], { minutes }))
    },
    [say, forget, minutes],
  )
}
