import type { InputOf } from '../../shared/contract.ts'

/** What is done about the leader on duty and his instructions; people by their names, an instruction by its place in the story. */
export type NightAct =
  | { readonly act: 'state'; readonly input: InputOf<'contact-check.state'> }
  | { readonly act: 'check'; readonly result: InputOf<'contact-check.make'>['result'] }
  | {
      readonly act: 'give'
      readonly key: string
      readonly leader: string
      readonly text: string
      readonly to: readonly string[]
      readonly dueAt: string
    }
  | { readonly act: 'convey'; readonly key: string; readonly to: string; readonly isReached: boolean }
  | {
      readonly act: 'report'
      readonly key: string
      readonly to: string
      readonly outcome: 'done' | 'progress'
      readonly text: string
    }
  /** `reason`: a leader ends it though somebody has not carried it out. */
  | { readonly act: 'end'; readonly key: string; readonly leader: string; readonly reason?: string }
