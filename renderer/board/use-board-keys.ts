import { useKeys } from '../app/keys.tsx'
import { boardText as text } from './text.ts'

/** Enter and the arrows are heard by the columns themselves. */
export const useBoardKeys = (): void =>
  useKeys(text.title, [
    { name: 'board.run', label: text.keys.run, keys: ['Enter'], isHinted: true },
    { name: 'board.move', label: text.keys.move, keys: ['↑', '↓'] },
  ])
