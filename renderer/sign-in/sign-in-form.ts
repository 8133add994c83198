import { z } from 'zod'
import type { NameMatch } from '../../shared/session/contract.ts'
import { signInText as text } from './text.ts'

/** What may be sent at all; whether it is right, main says. */
export const signInForm = z.object({
  who: z.string().regex(/\S/u, text.whoMissing),
  password: z.string().min(1, text.passwordMissing),
  isClockConfirmed: z.boolean(),
})
export type SignInValues = z.infer<typeof signInForm>

/** A name as it was chosen from the list: the text alone could mean two people. */
export type Chosen = { readonly account: string; readonly shown: string }

/**
 * The account that the text in the name field means: the one chosen, else the only one who can be meant. What nobody
 * bears is sent as typed, for attempts are journalled under what was tried.
 */
export const accountFor = (
  text: string,
  chosen: Chosen | undefined,
  matches: readonly NameMatch[],
): string => {
  const typed = text.trim()
  if (chosen?.shown === typed) return chosen.account
  const exact = matches.filter(({ name, account }) => name === typed || account === typed.toLowerCase())
  const meant = exact.length > 0 ? exact : matches
  return meant.length === 1 ? (meant[0]?.account ?? typed) : typed
}

/** Roles as the list shows them; section and account too where two people bear one name. */
export const besideName = (
  match: NameMatch,
  all: readonly NameMatch[],
  labelOf: (role: NameMatch['roles'][number]) => string,
): string => {
  const roles = match.roles.map(labelOf).join('，')
  const isTwice = all.filter(({ name }) => name === match.name).length > 1
  const apart = match.section ?? (isTwice ? match.account : undefined)
  return apart === undefined ? roles : [roles, match.section, match.account].filter(Boolean).join(' ')
}
