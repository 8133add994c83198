import type { NoteAbsence } from '../../../shared/roster/contract.ts'
import type { ShiftPost } from '../../../shared/shift/index.ts'

/** A place of the roster with who has it, by name. */
export type NamedPlace = { readonly day: string; readonly post: ShiftPost; readonly person: string }

/** What is done about rosters; people by their names, a swap as the one that was asked for last. */
export type RosterAct =
  | {
      readonly name: 'publish'
      readonly month: string
      readonly places: readonly NamedPlace[]
      readonly statements: number
    }
  | {
      readonly name: 'note-absence'
      readonly person: string
      readonly input: Omit<NoteAbsence, 'staffId'>
    }
  | {
      readonly name: 'ask-swap'
      readonly own: NamedPlace
      readonly other: NamedPlace
      readonly isExchange: boolean
      readonly reason: string
    }
  | { readonly name: 'agree-swap' | 'approve-swap' }
  | { readonly name: 'decline-swap'; readonly reason: string }
