import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import { ask, type Refused } from './bridge.ts'

type AskOptions = {
  readonly isEnabled?: boolean
  readonly everyMs?: number
  /** Keeps showing the last answer while another one is on its way. */
  readonly keepsLast?: boolean
}

/** Asks the book and asks again whenever something it depends on was committed. */
export const useAsk = <N extends QueryName>(
  name: N,
  input: InputOf<N>,
  { isEnabled = true, everyMs, keepsLast = false }: AskOptions = {},
): UseQueryResult<QueryAnswers[N], Refused> =>
  useQuery<QueryAnswers[N], Refused>({
    queryKey: [name, input],
    queryFn: () => ask(name, input),
    enabled: isEnabled,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs, refetchIntervalInBackground: true }),
    ...(keepsLast ? { placeholderData: keepPreviousData } : {}),
  })

/** Whether what is shown is none yet or that of another question. */
export const isOnItsWay = (asked: Pick<UseQueryResult, 'isPending' | 'isPlaceholderData'>): boolean =>
  asked.isPending || asked.isPlaceholderData
