import { useEffect, useState } from 'react'
import type { RecoveryKeys } from '../../shared/backup/index.ts'
import { confirmationOf } from '../../shared/recovery/index.ts'
import { ask } from '../app/bridge.ts'

export type DrawnKey = {
  /** undefined until it is drawn. */
  readonly keys: RecoveryKeys | undefined
  readonly typed: string
  readonly type: (typed: string) => void
  /** The ends of both parts were typed back: whoever can, has them on paper. */
  readonly isConfirmed: boolean
  readonly isPrinted: boolean
  readonly notePrint: () => void
}

/** Drawn by the main process when the page opens; the private half is kept nowhere but on this page and on paper. */
export const useDrawnKey = (by: 'station.draw-recovery' | 'recovery.draw'): DrawnKey => {
  const [keys, setKeys] = useState<RecoveryKeys>()
  const [typed, type] = useState('')
  const [isPrinted, setPrinted] = useState(false)
  useEffect(() => {
    void ask(by, {})
      .then(setKeys)
      .catch(() => undefined)
  }, [by])
  const isConfirmed = keys !== undefined && bare(typed) === confirmationOf(keys.privateKey)
  return { keys, typed, type, isConfirmed, isPrinted, notePrint: () => setPrinted(true) }
}

const bare = (typed: string): string => typed.normalize('NFKC').replace(/\s/gu, '').toUpperCase()
