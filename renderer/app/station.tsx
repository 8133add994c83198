import { createContext, useContext } from 'react'
import type { StationStatus } from '../../shared/station/contract.ts'

const StationContext = createContext<StationStatus | undefined>(undefined)

export const StationProvider = StationContext.Provider

/** How the book stands. @throws before the first answer, when nothing is drawn yet. */
export const useStation = (): StationStatus => {
  const status = useContext(StationContext)
  if (!status) throw new Error('useStation stands outside of StationProvider')
  return status
}
