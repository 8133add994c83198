import type { Event } from '../../shared/kernel/event.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'

export type { PersonRef }

/** Every person that a commit names, wherever in its events' data. */
export const personRefsIn = (events: readonly Event[]): readonly PersonRef[] =>
  events.flatMap(({ data }) => refsIn(data))

const refsIn = (value: unknown): readonly PersonRef[] => {
  if (typeof value !== 'object' || value === null) return []
  if (isPersonRef(value)) return [value]
  return Object.values(value).flatMap(refsIn)
}

const isPersonRef = (value: object): value is PersonRef =>
  'person' in value &&
  'digest' in value &&
  typeof value.person === 'string' &&
  typeof value.digest === 'string' &&
  /^[0-9a-f]{64}$/.test(value.digest)
