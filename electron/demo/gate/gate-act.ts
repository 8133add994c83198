import type { InputOf } from '../../../shared/contract.ts'

/** Somebody of the staff by his name; his number is known when it is said. */
type ByName<Input> = Omit<Input, 'hostId'> & { readonly host: string }

type Received = Omit<InputOf<'mail.receive'>['items'][number], 'to'> & {
  readonly to: { readonly person: string } | { readonly section: string }
}

/**
 * What is done at the gatehouse, or for it. Visits, passages, passes and items are told apart by numbers of the story; the
 * book gives them its own.
 */
export type GateAct =
  | { readonly act: 'open'; readonly input: InputOf<'gate.open'> }
  /** Whoever is still inside is asked about first. */
  | { readonly act: 'close' }
  | {
      readonly act: 'come'
      readonly visit: number
      readonly input: ByName<Omit<InputOf<'visit.sign-in'>, 'sameAs' | 'announced' | 'badge'>>
      /** By that announcement; who he is stands there. */
      readonly announced?: number
    }
  | { readonly act: 'go'; readonly visit: number; readonly badge: 'returned' | 'missing' }
  | { readonly act: 'turn-away'; readonly input: InputOf<'turn-away.record'> }
  | {
      readonly act: 'drive-in'
      readonly passage: number
      readonly input: ByName<InputOf<'passage.enter'>>
    }
  /** A vehicle of the unit's register, by its plate. */
  | { readonly act: 'staff-in'; readonly passage: number; readonly plate: string }
  | {
      readonly act: 'go-out'
      readonly passage: number
      readonly plate: string
      readonly input: Omit<InputOf<'passage.go-out'>, 'vehicleId'>
    }
  | { readonly act: 'drive-out' | 'come-back'; readonly passage: number }
  | { readonly act: 'receive'; readonly mail: number; readonly items: readonly Received[] }
  /** What waits for sections is fetched, but for the newest. */
  | { readonly act: 'distribute'; readonly who: string }
  /** The duty officer signs for what may not wait. */
  | { readonly act: 'sign-for'; readonly mail: number }
  | {
      readonly act: 'issue'
      readonly pass: number
      readonly holder: string
      readonly input: Omit<InputOf<'exit-pass.issue'>, 'holder'>
    }
  | {
      readonly act: 'let-out' | 'return'
      readonly pass: number
      readonly input: Omit<InputOf<'exit-pass.let-out'>, 'itemId'>
    }
  | {
      readonly act: 'announce'
      readonly appointment: number
      readonly input: ByName<InputOf<'appointment.announce'>>
    }

export type GateActName = GateAct['act']
