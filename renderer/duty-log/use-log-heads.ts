import { useMemo } from 'react'
import { type GridHeads, nextSort } from '../ui/grid-head.ts'
import { type Arrangement, logColumnIds, resized } from './arrangement.ts'
import { sortableColumns } from './log-query.ts'
import type { SettingsHeld } from './use-log-settings.ts'

/** The text takes the slack: it has no width of its own. */
const resizable: ReadonlySet<string> = new Set(logColumnIds.filter(id => id !== 'text'))

/** Sorting and widths, kept with the account's arrangement. */
export const useLogHeads = ({ settings, change }: SettingsHeld): GridHeads =>
  useMemo(() => {
    const arrange = (to: (before: Arrangement) => Arrangement) =>
      change(before => ({ ...before, arrangement: to(before.arrangement) }))
    return {
      sort: settings.arrangement.sort,
      sortable: sortableColumns,
      resizable,
      onSort: column =>
        arrange(before => ({
          ...before,
          sort: nextSort(before.sort, column, column === 'time' ? 'descending' : 'ascending'),
        })),
      onResize: (column, byRem) =>
        arrange(before => {
          const id = logColumnIds.find(known => known === column)
          return id ? resized(before, id, byRem) : before
        }),
    }
  }, [settings.arrangement.sort, change])
