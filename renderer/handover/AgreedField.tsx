import { useDeferredValue } from 'react'
import { useWatch } from 'react-hook-form'
import type { NameMatch } from '../../shared/session/contract.ts'
import { ask } from '../app/bridge.ts'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { CompletedField } from '../ui/CompletedField.tsx'
import { handoverText as text } from './text.ts'

const longestAsked = 40

/** Who of the office agreed. */
export const AgreedField = ({ holder }: { readonly holder: string }) => {
  const stands = String(useWatch({ name: 'agreedBy' }) ?? '').trim()
  const typed = useDeferredValue(stands)
  const asked = { text: typed.slice(0, longestAsked) }
  const answer = useAsk('session.names', asked, { isEnabled: typed !== '', keepsLast: true })
  const matches = typed === '' ? [] : (answer.data ?? []).filter(match => mayAgree(match, holder))
  const offers = matches
    .filter(({ name }) => name !== typed)
    .map(({ account, name, section = '' }) => ({ key: account, value: name, beside: section }))
  return (
    <CompletedField
      name="agreedBy"
      label={text.fields.agreedBy}
      isRequired
      offersLabel={text.fields.staff}
      offers={{ offers, isAwaited: stands !== typed || (typed !== '' && isOnItsWay(answer)) }}
    />
  )
}

/** Why that name cannot have agreed; undefined where it can. */
export const agreementFault = async (name: string, holder: string): Promise<string | undefined> => {
  if (name === '') return text.faults.missing
  const matches = await ask('session.names', { text: name.slice(0, longestAsked) }).catch(() => [])
  const meant = matches.filter(match => match.name === name && match.roles.includes('office'))
  if (meant.length === 0) return text.faults.unknown
  return meant.some(match => mayAgree(match, holder)) ? undefined : text.faults.isHolder
}

const mayAgree = ({ account, roles }: NameMatch, holder: string): boolean =>
  roles.includes('office') && account !== holder
