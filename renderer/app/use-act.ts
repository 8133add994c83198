import { useCallback, useState } from 'react'
import type { CommandAnswer, CommandName, InputOf } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from './bridge.ts'

type Act<N extends CommandName> = {
  readonly act: (input: InputOf<N>) => Promise<CommandAnswer>
  readonly refusal: Refusal | undefined
}

/**
 * One command of a form, with the id of the intended act: what may have been done although nobody heard so is sent
 * again under the same id; what was answered is over, and the next is another act.
 */
export const useAct = <N extends CommandName>(name: N): Act<N> => {
  const [id] = useState(() => ({ current: crypto.randomUUID() }))
  const [refusal, setRefusal] = useState<Refusal>()
  const act = useCallback(
    async (input: InputOf<N>) => {
      const answer = await send(name, input, { id: id.current })
      if (answer.ok || answer.code !== 'door.broken-down') id.current = crypto.randomUUID()
      setRefusal(answer.ok ? undefined : answer)
      return answer
    },
    [name, id],
  )
  return { act, refusal }
}
