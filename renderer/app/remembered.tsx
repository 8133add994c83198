import { createContext, useCallback, useContext, useState } from 'react'

const MemoryContext = createContext(new Map<string, unknown>())

/** Holds what views were left with, as long as somebody stays signed in. */
export const MemoryProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [memory] = useState(() => new Map<string, unknown>())
  return <MemoryContext value={memory}>{children}</MemoryContext>
}

/** @returns what lets every view begin as after signing in. */
export const useForgetRemembered = (): (() => void) => {
  const memory = useContext(MemoryContext)
  return useCallback(() => memory.clear(), [memory])
}

type Remembered<T> = { readonly recall: () => T | undefined; readonly keep: (value: T) => void }

/** @param isValue what was kept under that name may be another view's */
export const useRemembered = <T,>(name: string, isValue: (value: unknown) => value is T): Remembered<T> => {
  const memory = useContext(MemoryContext)
  return {
    recall: () => {
      const value = memory.get(name)
      return isValue(value) ? value : undefined
    },
    keep: value => void memory.set(name, value),
  }
}
