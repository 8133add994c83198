import { createContext, useContext, useEffect, useState } from 'react'

type Leaving = { readonly before: Set<() => Promise<void>> }

const LeavingContext = createContext<Leaving>({ before: new Set() })

export const LeavingProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [leaving] = useState<Leaving>(() => ({ before: new Set() }))
  return <LeavingContext value={leaving}>{children}</LeavingContext>
}

/** Runs before somebody locks the window: what is still unkept is kept while the session lasts. */
export const useBeforeLeaving = (act: () => Promise<void>): void => {
  const { before } = useContext(LeavingContext)
  useEffect(() => {
    before.add(act)
    return () => void before.delete(act)
  }, [before, act])
}

/** @returns what does all that is to be done before leaving. */
export const useLeave = (): (() => Promise<void>) => {
  const { before } = useContext(LeavingContext)
  return async () => {
    await Promise.all([...before].map(act => act()))
  }
}
