import { createContext, useContext } from 'react'
import { type CallName, contract } from '../../shared/contract.ts'
import { effectiveRoles, mayCall } from '../../shared/kernel/roles.ts'
import type { CurrentSession } from '../../shared/session/contract.ts'

const SessionContext = createContext<CurrentSession | undefined>(undefined)

export const SessionProvider = SessionContext.Provider

/** Who is signed in. @throws where nobody is. */
export const useSession = (): CurrentSession => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession stands outside of a signed-in window')
  return session
}

/** Whether it is worth offering: the door decides again at every call. */
export const mayUse = ({ roles }: Pick<CurrentSession, 'roles'>, name: CallName): boolean =>
  mayCall(effectiveRoles(roles), contract[name].roles)
