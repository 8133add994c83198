import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { InputOf, QueryName } from '../../shared/contract.ts'
import { ask } from './bridge.ts'

/**
 * Asks anew and waits until the answer is there. A form that changed something closes over how it stands then: a key
 * pressed at once finds the acts of the new stage, not those of the one before.
 */
export const useRenewed = (): (<N extends QueryName>(name: N, input: InputOf<N>) => Promise<void>) => {
  const client = useQueryClient()
  return useCallback(
    async (name, input) => {
      const question = { queryKey: [name, input], queryFn: () => ask(name, input), staleTime: 0 }
      // Whoever shows the answer tells why it cannot be had; what was done stands in the book.
      await client.fetchQuery(question).catch(() => {})
      // The cache tells of an answer in a timer of its own, which was set before this one.
      await new Promise(done => setTimeout(done))
    },
    [client],
  )
}
