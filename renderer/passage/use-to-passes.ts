import { usePlaces } from '../app/place.tsx'
import type { VehicleAsked } from '../app/places.ts'

/** Leads to the exit passes; Alt+← from there comes back to the form with what was typed. */
export const useToPasses = (): ((waiting: VehicleAsked) => void) => {
  const { go } = usePlaces()
  return waiting => {
    go({ view: 'gate', asked: { ...waiting, at: performance.now() } })
    go({ view: 'exit-pass', isForVehicle: true })
  }
}
