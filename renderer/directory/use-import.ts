import { useState } from 'react'
import { type AddStaff, mostImported } from '../../shared/directory/contract.ts'
import type { ListRow } from '../../shared/directory/read-list.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'

/** How far an import has come; one that was stopped has taken whole batches only. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly count: number }
  | { readonly kind: 'done'; readonly count: number; readonly leftOut: readonly ListRow[] }
  | { readonly kind: 'stopped'; readonly done: number; readonly refusal: Refusal }

type Import = {
  readonly state: ImportState
  /** @returns whether all of them are in. */
  readonly run: (people: readonly AddStaff[], leftOut: readonly ListRow[]) => Promise<boolean>
  readonly forget: () => void
}

/** Sends the people in batches, each whole or not at all; the first refusal ends it. */
export const useImport = (): Import => {
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const run = async (people: readonly AddStaff[], leftOut: readonly ListRow[]): Promise<boolean> => {
    for (let done = 0; done < people.length; done += mostImported) {
      setState({ kind: 'running', done, count: people.length })
      const rows = people.slice(done, done + mostImported)
      const answer = await send('directory.import', { rows }, { id: crypto.randomUUID() })
      if (!answer.ok) {
        setState({ kind: 'stopped', done, refusal: answer })
        return false
      }
    }
    setState({ kind: 'done', count: people.length, leftOut })
    return true
  }
  return { state, run, forget: () => setState({ kind: 'idle' }) }
}
