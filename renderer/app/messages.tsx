import { createContext, useCallback, useContext, useState } from 'react'
import { clockOf } from '../../shared/calendar/index.ts'
import type { Message } from '../ui/MessageLine.tsx'
import { useUnitClock } from './clock.tsx'
import { messagesWith } from './message-list.ts'

type Say = (text: string) => void

const SayContext = createContext<Say>(() => undefined)
const MessagesContext = createContext<readonly Message[]>([])

/** The message line's memory: nothing that was said vanishes at once. */
export const MessagesProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [messages, setMessages] = useState<readonly Message[]>([])
  const { clock, timeZone } = useUnitClock()
  const say = useCallback(
    (text: string) =>
      setMessages(before => messagesWith(before, `${clockOf(clock.now(), timeZone)} ${text}`)),
    [clock, timeZone],
  )
  return (
    <SayContext value={say}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </SayContext>
  )
}

/** @returns what puts a result into the message line, with the time in front. */
export const useMessageLine = (): Say => useContext(SayContext)

export const useMessages = (): readonly Message[] => useContext(MessagesContext)
