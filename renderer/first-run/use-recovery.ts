import { useEffect, useState } from 'react'
import { confirmedCharacters, type RecoveryKeys } from '../../shared/backup/index.ts'
import { ask } from '../app/bridge.ts'

export type Recovery = {
  /** undefined until it is drawn. */
  readonly keys: RecoveryKeys | undefined
  readonly typed: string
  readonly type: (typed: string) => void
  /** The last characters were typed back: whoever can, has it on paper. */
  readonly isConfirmed: boolean
}

/** Drawn by the main process when the page opens; the private half is kept nowhere but on this page and on paper. */
export const useRecovery = (): Recovery => {
  const [keys, setKeys] = useState<RecoveryKeys>()
  const [typed, type] = useState('')
  useEffect(() => {
    void ask('station.draw-recovery', {})
      .then(setKeys)
      .catch(() => undefined)
  }, [])
  const wanted = keys?.privateKey.slice(-confirmedCharacters)
  return { keys, typed, type, isConfirmed: typed.trim().toUpperCase() === wanted }
}
