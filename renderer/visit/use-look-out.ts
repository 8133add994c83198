import { useDeferredValue } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import type { LookOutMatch, MatchLookOut } from '../../shared/look-out/contract.ts'
import { useAsk } from '../app/use-ask.ts'
import type { VisitValues } from './visit-values.ts'

const leastNumber = 6
const leastPhone = 4

/** Whoever is at the window, looked for on the list while he is typed: the warning stands before anybody saves. */
export const useLookOut = (control: Control<VisitValues>): LookOutMatch | undefined => {
  const [sameAs, who, idType, idNumber, phone] = useWatch({
    control,
    name: ['sameAs', 'who', 'idType', 'idNumber', 'phone'],
  })
  const asked = useDeferredValue(
    JSON.stringify(sameAs === '' ? typedOf({ who, idType, idNumber, phone }) : { sameAs }),
  )
  const input: MatchLookOut = JSON.parse(asked)
  const isTold = Object.keys(input).length > 0
  return useAsk('look-out.match', input, { isEnabled: isTold }).data ?? undefined
}

type Typed = Pick<VisitValues, 'who' | 'idType' | 'idNumber' | 'phone'>

/** Nothing is asked as long as it could not tell anybody from others. */
const typedOf = ({ who, idType, idNumber, phone }: Typed): MatchLookOut => ({
  ...(idNumber.trim().length >= leastNumber && { idType, idNumber: idNumber.slice(0, 30) }),
  ...(who.trim() !== '' &&
    phone.trim().length >= leastPhone && { name: who.trim().slice(0, 40), phone: phone.trim().slice(0, 30) }),
})
