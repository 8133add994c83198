import { useKeys } from '../app/keys.tsx'
import { trailText as text } from './text.ts'

type ListKeys = {
  /** Of the filter row's first typed field. */
  readonly filterId: string
  readonly isNarrowed: boolean
  readonly clear: () => void
}

/** Enter and the arrows are heard by the list itself. */
export const useListKeys = ({ filterId, isNarrowed, clear }: ListKeys): void =>
  useKeys(text.title, [
    { name: 'trail.open', label: text.keys.open, keys: ['Enter'], isHinted: true },
    {
      name: 'trail.filter',
      label: text.keys.filter,
      keys: ['Ctrl+F'],
      run: () => document.getElementById(filterId)?.focus(),
      isHinted: true,
    },
    {
      name: 'trail.clear',
      label: text.keys.clear,
      keys: ['Esc'],
      mayRun: isNarrowed,
      run: clear,
      isHinted: true,
    },
  ])
