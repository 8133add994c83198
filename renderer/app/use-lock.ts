import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { send } from './bridge.ts'
import { frameText } from './frame-text.ts'
import { useLeave } from './leaving.tsx'
import { useForgetMessages, useMessageLine } from './messages.tsx'
import { forgetSession } from './use-broadcasts.ts'

/** Ctrl+L: drafts are kept, the session ends, the screen is empty. */
export const useLock = (command: 'session.lock' | 'session.sign-out' = 'session.lock'): (() => void) => {
  const client = useQueryClient()
  const say = useMessageLine()
  const forget = useForgetMessages()
  const leave = useLeave()
  return useCallback(async () => {
    await leave()
    const answer = await (command === 'session.lock' ? send(command, { reason: 'asked' }) : send(command, {}))
    if (!answer.ok) return say(sentenceFor(answer).what)
    forgetSession(client)
    forget()
    say(frameText.ended.asked)
  }, [client, say, forget, leave, command])
}
