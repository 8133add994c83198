import { type KeyboardEvent, useState } from 'react'
import type { NameMatch } from '../../shared/session/contract.ts'
import { useAsk } from '../app/use-ask.ts'

type NameList = {
  readonly matches: readonly NameMatch[]
  readonly current: number
  readonly open: () => void
  readonly close: () => void
  readonly press: (event: KeyboardEvent) => void
  readonly pick: (match: NameMatch) => void
}

type NameListUse = {
  readonly typed: string
  readonly onChoose: (match: NameMatch) => void
  /** Enter where nothing is offered. */
  readonly onDone: () => void
}

const longestAsked = 40

/** The names that fit what was typed; the first is chosen by Enter or Tab, the arrows lead to the others. */
export const useNameList = ({ typed, onChoose, onDone }: NameListUse): NameList => {
  const [isOpen, setOpen] = useState(false)
  const [current, setCurrent] = useState(0)
  const asked = { text: typed.slice(0, longestAsked) }
  const { data } = useAsk('session.names', asked, { isEnabled: typed !== '', keepsLast: true })
  const matches = isOpen && typed !== '' ? (data ?? []) : []
  const move = (to: number) => setCurrent(Math.min(Math.max(to, 0), Math.max(matches.length - 1, 0)))
  const pick = (match: NameMatch | undefined) => {
    setOpen(false)
    if (match) onChoose(match)
    else onDone()
  }
  const take = () => pick(matches[current])
  const acts = new Map([
    ['ArrowDown', () => move(current + 1)],
    ['ArrowUp', () => move(current - 1)],
    ['Enter', take],
    ...whileOffered(matches.length > 0, take, () => setOpen(false)),
  ])
  const press = (event: KeyboardEvent) => {
    const act = acts.get(event.key)
    if (!act || event.nativeEvent.isComposing || event.shiftKey) return
    event.preventDefault()
    act()
  }
  const open = () => {
    setOpen(true)
    setCurrent(0)
  }
  return { matches, current, open, close: () => setOpen(false), press, pick }
}

/** With nothing offered these keys keep their usual meaning. */
const whileOffered = (isOffered: boolean, take: () => void, close: () => void): [string, () => void][] =>
  isOffered
    ? [
        ['Tab', take],
        ['Escape', close],
      ]
    : []
