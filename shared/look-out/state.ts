import type { Look } from '../kernel/look.ts'
import type { LookOutStated } from './events.ts'

/** Everybody who is on the list and was not withdrawn; whose last day is over counts no more, and stays to be read. */
export type LookOutState = {
  listed: { [itemId: string]: LookOutStated }
  /** Each account's last look. */
  looks: { [account: string]: Look }
}

export const emptyLookOuts = (): LookOutState => ({ listed: {}, looks: {} })
