import { ask } from '../app/bridge.ts'
import { breakdownOf } from './breakdown-of.ts'

/** Tells main, which keeps the technical log. Where that fails as well, nobody can be told. */
export const noteBreakdown = (where: string, cause: unknown): void =>
  void ask('breakdown.note', breakdownOf(where, cause)).catch(() => null)
