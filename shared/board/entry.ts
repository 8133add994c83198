import type { EntryRow } from '../duty-log/index.ts'
import type { BoardEntry } from './contract.ts'

/** The beginning of a text, on one line. */
const shownOfText = 60

export const boardEntry = ({ itemId, occurredAt, type, text }: EntryRow): BoardEntry => ({
  itemId,
  occurredAt,
  type,
  what: text.slice(0, shownOfText).replace(/\s+/gu, ' ').trim(),
})
