import { useRef, useState } from 'react'
import { useKeys } from '../app/keys.tsx'
import { entryText as text } from './text.ts'

type TypeKey = { readonly isOpen: boolean; readonly setOpen: (isOpen: boolean) => void }

/** Alt+↓ opens the list of types from any field and gives the caret back once one is chosen. */
export const useTypeKey = (): TypeKey => {
  const [isOpen, setOpen] = useState(false)
  const before = useRef<HTMLElement | null>(null)
  useKeys(text.type, [
    {
      name: 'entry.type',
      label: text.keys.type,
      keys: ['Alt+↓'],
      run: () => {
        before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
        setOpen(true)
      },
      isHinted: true,
    },
  ])
  const settle = (willBeOpen: boolean) => {
    setOpen(willBeOpen)
    if (!willBeOpen) giveBack(before)
  }
  return { isOpen, setOpen: settle }
}

/** After the list has put the focus on its own button. */
const giveBack = (before: { current: HTMLElement | null }): void => {
  const field = before.current
  before.current = null
  if (field) setTimeout(() => requestAnimationFrame(() => field.focus()))
}
