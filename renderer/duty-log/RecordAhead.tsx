import { useDeferredValue } from 'react'
import { useAsk } from '../app/use-ask.ts'

/**
 * The record of the current row is asked for before Enter opens it: its acts are there with it, and whoever presses
 * Enter and the key of an act at once is heard.
 */
export const RecordAhead = ({ itemId = '' }: { readonly itemId: string | undefined }) => {
  const upcoming = useDeferredValue(itemId)
  useAsk('duty-log.entry', { itemId: upcoming }, { isEnabled: upcoming !== '' })
  return null
}
