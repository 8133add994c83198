import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { send } from './bridge.ts'
import { useLeave } from './leaving.tsx'
import { useMessageLine } from './messages.tsx'
import { forgetSession } from './use-broadcasts.ts'

/** Ctrl+L: drafts are kept, the session ends, the screen is empty. */
export const useLock = (command: 'session.lock' | 'session.sign-out' = 'session.lock'): (() => void) => {
  const client = useQueryClient()
  const say = useMessageLine()
  const leave = useLeave()
  return useCallback(async () => {
    await leave()
    const answer = await (command === 'session.lock' ? send(command, { reason: 'asked' }) : send(command, {}))
    if (answer.ok) forgetSession(client)
    else say(sentenceFor(answer).what)
  }, [client, say, leave, command])
}
