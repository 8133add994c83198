import type { StaffQuery, StaffRow } from '../../shared/directory/contract.ts'
import { ask, type Refused } from '../app/bridge.ts'
import { usePagedRows } from '../app/use-paged-rows.ts'
import type { SightTeller } from '../ui/sight.ts'
import type { GridRows } from '../ui/use-grid-window.ts'

export type StaffRows = {
  /** Undefined until the first page is here. */
  readonly rows: GridRows<StaffRow> | undefined
  readonly total: number
  readonly sight: SightTeller
  readonly error: Refused | null
  readonly retry: () => void
}

const keyOf = ({ staffId }: StaffRow): string => staffId
const asItIs = (staff: StaffRow): StaffRow => staff

/** The people of the directory that match, page by page. */
export const useStaffRows = (query: Omit<StaffQuery, 'offset' | 'limit'>): StaffRows => {
  const { first, rows, sight } = usePagedRows({
    question: page => {
      const input = { ...query, ...page }
      return { queryKey: ['directory.page', input], queryFn: () => ask('directory.page', input) }
    },
    lineOf: asItIs,
    keyOf,
  })
  return {
    rows,
    total: first.data?.total ?? 0,
    sight,
    error: first.error,
    retry: () => void first.refetch(),
  }
}
