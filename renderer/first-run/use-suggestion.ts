import { createContext, useContext } from 'react'
import { useFormContext } from 'react-hook-form'
import { type ApartRole, apartRoles } from '../../shared/account/index.ts'
import type { SetUpValues } from '../../shared/station/draft.ts'
import { isSamePerson } from '../../shared/station/index.ts'
import { ask } from '../app/bridge.ts'

/** A person of the three, or of a row. */
export type PersonPath = `apart.${ApartRole}` | `others.${number}`

/** What was proposed while the wizard is shown, and what is being worked out. */
export type Proposals = {
  /** Sign-in name → the name that it was proposed for. */
  readonly made: Map<string, string>
  readonly pending: Set<Promise<void>>
}

export const createProposals = (): Proposals => ({ made: new Map(), pending: new Set() })

const ProposalsContext = createContext<Proposals>(createProposals())
export const ProposalsProvider = ProposalsContext.Provider

/**
 * Proposes a sign-in name that nobody else has once a name is filled in. What somebody typed himself stays; the
 * secrecy officer in a row keeps the account that she has.
 */
export const useSuggestion = (path: PersonPath): (() => void) => {
  const form = useFormContext<SetUpValues>()
  const { made, pending } = useContext(ProposalsContext)
  const suggest = async (): Promise<void> => {
    const { name, account } = form.getValues(path)
    const isOwn = account !== '' && !made.has(account)
    if (name.trim() === '' || isOwn || made.get(account) === name) return
    const next = sharedAccount(form.getValues(), path) ?? (await suggested(form.getValues(), path, name))
    if (next === undefined || form.getValues(path).name !== name) return
    made.set(next, name)
    form.setValue(`${path}.account`, next, { shouldDirty: true })
    if (next !== '') form.clearErrors(`${path}.account`)
  }
  return () => {
    const running = suggest().finally(() => pending.delete(running))
    pending.add(running)
  }
}

const sharedAccount = (values: SetUpValues, path: PersonPath): string | undefined => {
  const secrecy = values.apart['secrecy-officer']
  const row = values.others.find((_, place) => path === `others.${place}`)
  return row && secrecy.account !== '' && isSamePerson(row, secrecy) ? secrecy.account : undefined
}

const suggested = async (
  values: SetUpValues,
  path: PersonPath,
  name: string,
): Promise<string | undefined> => {
  const others = [
    ...apartRoles.flatMap(post => (path === `apart.${post}` ? [] : [values.apart[post].account])),
    ...values.others.flatMap((row, place) => (path === `others.${place}` ? [] : [row.account])),
  ]
  const taken = others.filter(account => account !== '').slice(0, 60)
  const [drawn] = await ask('station.suggest', { names: [name.trim().slice(0, 40)], taken }).catch(() => [])
  return drawn?.account
}
