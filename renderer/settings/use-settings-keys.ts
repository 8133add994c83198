import { useKeys } from '../app/keys.tsx'
import type { SettingsView } from './settings-state.ts'
import { settingsText as text } from './text.ts'

type SettingsKeys = {
  readonly title: string
  readonly view: SettingsView<string>
  readonly mayChange: boolean
}

/** Keys of the list; Enter and the arrows are heard by the list itself. */
export const useSettingsKeys = ({ title, view, mayChange }: SettingsKeys): void =>
  useKeys(title, [
    {
      name: 'settings.open',
      label: mayChange ? text.keys.open : text.keys.look,
      keys: ['Enter'],
      mayRun: view.current !== undefined,
      isHinted: !view.isOpen,
    },
  ])

type FormActs = { readonly title: string; readonly save: () => void; readonly close: () => void }

/** Keys of the form that changes a limit or a row of another table. */
export const useLimitFormKeys = ({ title, save, close }: FormActs): void =>
  useKeys(title, [
    { name: 'limit.next', label: text.keys.next, keys: ['Tab', 'Enter'], isHinted: true },
    { name: 'limit.save', label: text.keys.save, keys: ['Ctrl+Enter', 'Ctrl+S'], run: save, isHinted: true },
    { name: 'limit.close', label: text.keys.close, keys: ['Esc'], run: close, isHinted: true },
  ])
