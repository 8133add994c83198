import type { z } from 'zod'
import type { Role } from './roles.ts'

/** One name that can be called: what the door, the CLI and the role matrix read. */
export type ContractRow = {
  readonly kind: 'command' | 'query'
  readonly feature: string
  readonly roles: readonly Role[]
  /** A strict object without transforms: unknown keys are refused, JSON Schema can be made of it. */
  readonly schema: z.ZodType
  /** Ids of the items that the command is about: their rows are given to decide. */
  readonly touches?: (input: never) => readonly string[]
  /** Fields of the input that hold particulars of an outside person: sealed before anything is decided (format.md §5). */
  readonly seals?: readonly string[]
  /** Closed while the book is read-only, though nothing is written by the lane (drafts). */
  readonly writesFiles?: true
}
