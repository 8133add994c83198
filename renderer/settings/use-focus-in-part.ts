import { type RefObject, useEffect, useRef } from 'react'

/** After a change of part whose old list had the focus, the keys belong to the new list. */
export const useFocusInPart = (isShown: boolean): RefObject<HTMLElement | null> => {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isShown && isFocusNowhere()) pane.current?.querySelector<HTMLElement>('[role=grid]')?.focus()
  }, [isShown])
  return pane
}

const isFocusNowhere = (): boolean =>
  document.activeElement === document.body || document.activeElement?.tagName === 'MAIN'
