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
import { playKey } from './play-key.ts'
import { createTypeAhead, type TypeAhead } from './type-ahead.ts'

const newTypeAhead = () => createTypeAhead({ play: playKey, later: (act, after) => setTimeout(act, after) })

const RegistryContext = createContext(createKeyRegistry())
const TypeAheadContext = createContext(newTypeAhead())

/** Hears every key before any control does: kits stop events at their controls, and Ctrl+Enter must get through. */
export const KeysProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [registry] = useState(createKeyRegistry)
  const [typeAhead] = useState(newTypeAhead)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isComposing(event)) return event.stopPropagation()
      if (waits(typeAhead, event) && !isModifier(event)) {
        swallow(event)
        return typeAhead.put({ kind: 'key', press: pressOf(event) })
      }
      const row = registry.rowFor(event)
      if (!row?.run || (event.key === 'Escape' && belongsToList(event.target))) return
      swallow(event)
      if (!event.repeat) row.run()
    }
    /** Pasted, or put in by a tool that presses no keys. */
    const hearText = (event: InputEvent) => {
      if (!waits(typeAhead, event) || !event.cancelable || !event.data) return
      swallow(event)
      typeAhead.put({ kind: 'text', text: event.data })
    }
    window.addEventListener('keydown', hear, { capture: true })
    window.addEventListener('beforeinput', hearText, { capture: true })
    return () => {
      window.removeEventListener('keydown', hear, { capture: true })
      window.removeEventListener('beforeinput', hearText, { capture: true })
    }
  }, [registry, typeAhead])
  return (
    <RegistryContext value={registry}>
      <TypeAheadContext value={typeAhead}>{children}</TypeAheadContext>
    </RegistryContext>
  )
}

/** What is played afterwards is no event of the keyboard, and goes through. */
const waits = (typeAhead: TypeAhead, event: Event): boolean => event.isTrusted && typeAhead.isHeld()

const swallow = (event: Event): void => {
  event.preventDefault()
  event.stopPropagation()
}

const isModifier = ({ key }: KeyboardEvent): boolean =>
  ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'].includes(key)

const pressOf = ({ key, code, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent) => ({
  key,
  code,
  ctrlKey,
  altKey,
  shiftKey,
  metaKey,
})

/** While it is so, keys wait and are played in their order afterwards. */
export const useHeldKeys = (isHeld: boolean): void => {
  const { hold } = useContext(TypeAheadContext)
  useLayoutEffect(() => (isHeld ? hold() : undefined), [hold, isHeld])
}

/** The same around one act. What it changes is to be drawn when it ends. */
export const useHoldKeys = (): TypeAhead['hold'] => useContext(TypeAheadContext).hold

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
