import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Broadcast } from '../../shared/contract.ts'
import { subscribe } from './bridge.ts'
import { staleAfter } from './dependence.ts'

export type EndReason = Extract<Broadcast, { sessionEnded: string }>['sessionEnded']

/** Listens to main: what was committed makes answers stale, an ended session empties the window. */
export const useBroadcasts = (onEnded: (reason: EndReason) => void): void => {
  const client = useQueryClient()
  useEffect(
    () =>
      subscribe(news => {
        if ('sessionEnded' in news) {
          forgetSession(client)
          onEnded(news.sessionEnded)
        } else if ('status' in news)
          void client.invalidateQueries(news.answers === 'stale' ? {} : { queryKey: ['station.status'] })
        else refetchAfter(client, news.kinds)
      }),
    [client, onEnded],
  )
}

const refetchAfter = (client: QueryClient, kinds: readonly string[]): void => {
  for (const name of staleAfter(kinds)) void client.invalidateQueries({ queryKey: [name] })
}

/** What a locked screen goes on showing. */
const forEverybody = ['session.current', 'station.status', 'alarm.marks']

/** The screen is empty at once; what was read stays nowhere. */
export const forgetSession = (client: QueryClient): void => {
  client.setQueryData(['session.current', {}], null)
  client.removeQueries({ predicate: ({ queryKey: [name] }) => !forEverybody.includes(String(name)) })
}
