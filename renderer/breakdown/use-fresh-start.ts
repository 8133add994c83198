import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { useForgetRemembered } from '../app/remembered.tsx'

/**
 * What was answered or remembered may be what broke the page. It is forgotten at once, for whoever goes elsewhere and
 * comes back. @returns what asks anew for what is left, and resolves when that was answered.
 */
export const useFreshStart = (): (() => Promise<void>) => {
  const client = useQueryClient()
  const forget = useForgetRemembered()
  const refresh = useCallback(() => {
    client.removeQueries({ type: 'inactive' })
    forget()
    return client.invalidateQueries()
  }, [client, forget])
  useEffect(() => void refresh(), [refresh])
  return refresh
}
