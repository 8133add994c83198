import type { ContactCheck, Whereabouts } from './contract.ts'

/** What was stated last of each leader, and the calls of the last days; older ones are read back from the journal. */
export type ContactState = {
  stated: { [leader: string]: Whereabouts }
  checks: readonly ContactCheck[]
}

export const emptyContacts = (): ContactState => ({ stated: {}, checks: [] })
