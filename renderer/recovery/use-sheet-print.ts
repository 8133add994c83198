import { useRef, useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { ask, Refused } from '../app/bridge.ts'
import { useMessageLine } from '../app/messages.tsx'
import { recoveryText } from './text.ts'

export type SheetPrint = {
  readonly start: () => void
  /** The pages are on their way out. */
  readonly isOut: boolean
  /** To be called once the pages stand. */
  readonly laidOut: () => void
  readonly refusal: Refusal | undefined
}

/** The paper of the pages that stand, by the printer alone: no file of a key is ever made. */
export const useSheetPrint = (onPrinted: () => void): SheetPrint => {
  const say = useMessageLine()
  const [isOut, setOut] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const isSent = useRef(false)
  const send = async (): Promise<void> => {
    try {
      await ask('recovery.print', {})
      onPrinted()
      say(recoveryText.sheet.printed)
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause
      setRefusal(cause.refusal)
    } finally {
      isSent.current = false
      setOut(false)
    }
  }
  return {
    start: () => {
      setRefusal(undefined)
      setOut(true)
    },
    isOut,
    laidOut: () => {
      if (!isOut || isSent.current) return
      isSent.current = true
      void send()
    },
    refusal,
  }
}
