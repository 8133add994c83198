import { createContext } from 'react'

/** Day to night and back; every page offers the same key. */
export const ThemeSwitchContext = createContext<() => void>(() => undefined)
