import { own } from '../kernel/own.ts'
import type { Version } from './contract.ts'

/**
 * Every version of every row, oldest first. They are kept in mind and not read back from the journal: there are a few
 * in a year, and the newest is needed at every decision.
 */
export type TableState<Content> = { versions: { [key: string]: Version<Content>[] } }

/** The same for whoever only reads. */
export type TableRead<Content> = {
  readonly versions: { readonly [key: string]: readonly Version<Content>[] }
}

export const emptyTable = <Content>(): TableState<Content> => ({ versions: {} })

export const versionsOf = <Content>(
  { versions }: TableRead<Content>,
  key: string,
): readonly Version<Content>[] => own(versions, key) ?? []

export const lastVersionOf = <Content>(
  state: TableRead<Content>,
  key: string,
): Version<Content> | undefined => versionsOf(state, key).at(-1)
