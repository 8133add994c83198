import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { createKeyRegistry, type KeyGroup, type KeyRow } from './key-registry.ts'

const RegistryContext = createContext(createKeyRegistry())

/** Hears every key before any control does: kits stop events at their controls, and Ctrl+Enter must get through. */
export const KeysProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [registry] = useState(createKeyRegistry)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isComposing(event)) return event.stopPropagation()
      const row = registry.rowFor(event)
      if (!row?.run || (event.key === 'Escape' && belongsToList(event.target))) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) row.run()
    }
    window.addEventListener('keydown', hear, { capture: true })
    return () => window.removeEventListener('keydown', hear, { capture: true })
  }, [registry])
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

/** The Enter that picks a candidate of an input method must do nothing else. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

/** An open list closes first. */
const belongsToList = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target.getAttribute('aria-expanded') === 'true' || target.closest('[role=listbox], [role=menu]') !== null)

/** Rows that count while the component is shown; those of a component within it win. */
export const useKeys = (title: string, rows: readonly KeyRow[], reach?: KeyGroup['reach']): void => {
  const registry = useContext(RegistryContext)
  const [place] = useState(registry.enter)
  useLayoutEffect(() => registry.put(place, reach ? { title, rows, reach } : { title, rows }))
  useLayoutEffect(() => () => registry.drop(place), [registry, place])
}

export const useKeyGroups = (): readonly KeyGroup[] => {
  const registry = useContext(RegistryContext)
  return useSyncExternalStore(registry.subscribe, registry.groups)
}

/** @returns what runs the row of that name, if it still may. */
export const useRunByName = (): ((name: string) => void) => {
  const registry = useContext(RegistryContext)
  return useCallback(name => registry.rowNamed(name)?.run?.(), [registry])
}
