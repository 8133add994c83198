import { type AccountState, sameName } from '../account/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { byReading, compare } from '../kernel/reading.ts'
import { folded } from '../kernel/text.ts'
import type { NameMatch } from './contract.ts'
import type { SessionState } from './state.ts'

/** Most names that are offered: before sign-in nobody leafs through the staff. */
const mostOffered = 8

type Candidate = Frozen<AccountState>[string] & { readonly account: string }

/** Answers `session.names`: best match first, then who signed in last, then by pinyin; none for an empty text. Namesakes with their sections. */
export const namesFor = (
  accounts: Frozen<AccountState>,
  sessions: Frozen<SessionState>,
  text: string,
  sectionOf: (staffId: string) => string | undefined,
): readonly NameMatch[] => {
  const typed = folded(text)
  if (typed === '') return []
  const all = candidates(accounts)
  const lastAt = (account: string): string => own(sessions.lastSignIn, account) ?? ''
  return all
    .map(candidate => ({ candidate, rank: rankOf(candidate, typed) }))
    .filter(({ rank }) => rank < noMatch)
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        compare(lastAt(b.candidate.account), lastAt(a.candidate.account)) ||
        byReading(a.candidate, b.candidate),
    )
    .slice(0, mostOffered)
    .map(({ candidate: { account, name, roles, staffId = '' } }) => {
      const isNamesake = all.some(other => other.account !== account && sameName(other.name, name))
      const section = isNamesake ? sectionOf(staffId) : undefined
      return { account, name, roles, ...(section !== undefined && { section }) }
    })
}

const candidates = (accounts: Frozen<AccountState>): Candidate[] =>
  Object.entries(accounts).flatMap(([account, held]) => (held.disabled ? [] : { ...held, account }))

const noMatch = 4

/** 0 is the very name; then what begins with the text; then what holds it. */
const rankOf = ({ account, name, reading }: Candidate, typed: string): number => {
  const forms = [folded(name), account, reading.full, reading.initials]
  if (forms.some(form => form === typed)) return 0
  if (forms.some(form => form.startsWith(typed))) return 1
  if (folded(name).includes(typed)) return 2
  return typed.length > 1 && (reading.full.includes(typed) || account.includes(typed)) ? 3 : noMatch
}

/** The account that a typed name means: its id, or the whole name where only one in use bears it. */
export const accountOfTried = (accounts: Frozen<AccountState>, tried: string): string | undefined => {
  const id = folded(tried)
  if (own(accounts, id)) return id
  const bearers = Object.entries(accounts).filter(
    ([, { name, disabled }]) => !disabled && sameName(name, tried),
  )
  return bearers.length === 1 ? bearers[0]?.[0] : undefined
}
