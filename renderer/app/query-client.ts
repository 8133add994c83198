import { QueryClient } from '@tanstack/react-query'
import type { QueryName } from '../../shared/contract.ts'
import { shareRows } from './share-rows.ts'

/** Lists of rows, and what tells their rows apart. */
const lists: readonly (readonly [QueryName, key: string])[] = [
  ['duty-log.page', 'itemId'],
  ['directory.page', 'staffId'],
]

/** There is no network: the book answers or refuses, and says itself when something changed. */
export const createQueryClient = (): QueryClient => {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: Number.POSITIVE_INFINITY,
      },
    },
  })
  for (const [name, key] of lists) client.setQueryDefaults([name], { structuralSharing: shareRows(key) })
  return client
}
