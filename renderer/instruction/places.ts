import type { InstructionSource } from '../../shared/instruction/contract.ts'
import type { Place } from '../app/places.ts'

/** Where the card of one stands. */
export const cardOf = (itemId: string): Place => ({
  view: 'instruction',
  asked: { detail: { kind: 'card', itemId }, asked: performance.now() },
})

/** The form of a new one about an entry, an incident, a report or a review; or of an entry that is tracked from now on. */
export const giveAbout = (
  about: { readonly source: InstructionSource } | { readonly tracks: string },
): Place => ({ view: 'instruction', asked: { detail: { kind: 'give', ...about }, asked: performance.now() } })
