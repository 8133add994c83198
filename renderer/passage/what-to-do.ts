import type { KnownVehicle } from '../../shared/passage/contract.ts'

/** What taking a vehicle means: its direction follows from where it is. */
export type ToDo = 'enter' | 'leave' | 'out' | 'back' | 'fill-in'

/** One of the staff comes in at once; whatever leaves is asked about goods; an official one needs a note to go out; of others something is asked. */
export const whatToDo = ({ kind, openAs }: Pick<KnownVehicle, 'kind' | 'openAs'>): ToDo => {
  const isOpen = openAs !== undefined
  if (kind === 'official') return isOpen ? 'back' : 'out'
  if (isOpen) return 'leave'
  return kind === 'staff' ? 'enter' : 'fill-in'
}
