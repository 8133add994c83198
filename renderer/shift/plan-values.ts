import { z } from 'zod'
import type { StaffMatch } from '../../shared/directory/index.ts'
import { fill } from '../app/fill.ts'
import { shiftText as text } from './text.ts'

export type PlanValues = { readonly person: string; readonly reason: string }

export const planLabels = { person: text.person, reason: text.reason } as const

const longestReason = 200

/** The form's own check; whether a reason is needed main judges, by its own clock. */
export const planForm = z.object({
  person: z.string().regex(/\S/u, text.missing),
  reason: z.string().max(longestReason, fill(text.tooLong, { longest: longestReason })),
})

/** `张伟`, or with the section where the directory has two of that name. */
export const offeredAs = ({ name, section }: StaffMatch, matches: readonly StaffMatch[]): string =>
  matches.filter(match => match.name === name).length > 1 ? `${name}（${section}）` : name

type Meant =
  | { readonly ok: true; readonly staffId: string; readonly name: string }
  | { readonly ok: false; readonly why: string }

/** Whom the typed text means among those whom the directory found for the name. */
export const personMeant = (typed: string, matches: readonly StaffMatch[]): Meant => {
  const { name, section } = partsOf(typed)
  const meant = matches.filter(
    match => match.name === name && (section === undefined || match.section === section),
  )
  const [only, another] = meant
  if (only && !another) return { ok: true, staffId: only.staffId, name: only.name }
  return { ok: false, why: another ? text.ambiguous : text.unknown }
}

/** Name and, in full-width brackets, section. */
export const partsOf = (typed: string): { readonly name: string; readonly section?: string } => {
  const [, name, section] = /^(.+?)（(.+)）$/u.exec(typed.trim()) ?? []
  return name !== undefined && section !== undefined ? { name, section } : { name: typed.trim() }
}
