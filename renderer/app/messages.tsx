import { createContext, useContext, useMemo, useState } from 'react'
import { clockOf } from '../../shared/calendar/index.ts'
import type { Message } from '../ui/MessageLine.tsx'
import { useUnitClock } from './clock.tsx'
import { messagesWith } from './message-list.ts'

type Say = (text: string) => void

type MessageLineActs = { readonly say: Say; readonly forget: () => void }

const ActsContext = createContext<MessageLineActs>({ say: () => undefined, forget: () => undefined })
const MessagesContext = createContext<readonly Message[]>([])

/** The message line's memory: nothing that was said vanishes at once. */
export const MessagesProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [messages, setMessages] = useState<readonly Message[]>([])
  const { clock, timeZone } = useUnitClock()
  const acts = useMemo(
    () => ({
      say: (text: string) =>
        setMessages(before => messagesWith(before, `${clockOf(clock.now(), timeZone)} ${text}`)),
      forget: () => setMessages([]),
    }),
    [clock, timeZone],
  )
  return (
    <ActsContext value={acts}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </ActsContext>
  )
}

/** @returns what puts a result into the message line, with the time in front. */
export const useMessageLine = (): Say => useContext(ActsContext).say

export const useMessages = (): readonly Message[] => useContext(MessagesContext)

/** @returns what empties the message line: the next person at this screen is another one. */
export const useForgetMessages = (): (() => void) => useContext(ActsContext).forget
