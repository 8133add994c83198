import { useKeys } from './keys.tsx'

type SaveKeys = {
  readonly title: string
  /** What saving and closing are called here. */
  readonly words: { readonly save: string; readonly close: string; readonly next: string }
  readonly save: () => void
  readonly close: () => void
}

/** Keys of a form beside a list (ux §2). */
export const useSaveKeys = ({ title, words, save, close }: SaveKeys): void =>
  useKeys(title, [
    { name: 'form.next', label: words.next, keys: ['Tab', 'Enter'], isHinted: true },
    { name: 'form.save', label: words.save, keys: ['Ctrl+Enter', 'Ctrl+S'], run: save, isHinted: true },
    { name: 'form.close', label: words.close, keys: ['Esc'], run: close, isHinted: true },
  ])
