import { useKeys } from '../app/keys.tsx'
import { detailText as text } from './text.ts'

type FormActs = { readonly title: string; readonly save: () => void; readonly close: () => void }

/** Keys of the forms beside the months (ux §2). */
export const useFormKeys = ({ title, save, close }: FormActs): void =>
  useKeys(title, [
    { name: 'calendar.next-field', label: text.keys.next, keys: ['Tab', 'Enter'], isHinted: true },
    {
      name: 'calendar.save',
      label: text.keys.save,
      keys: ['Ctrl+Enter', 'Ctrl+S'],
      run: save,
      isHinted: true,
    },
    { name: 'calendar.close', label: text.keys.close, keys: ['Esc'], run: close, isHinted: true },
  ])
