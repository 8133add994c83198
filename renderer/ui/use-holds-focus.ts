import { type RefObject, useEffect, useState } from 'react'

/** Whether the focus is in that part of the page, as it comes and goes. */
export const useHoldsFocus = (part: RefObject<HTMLElement | null>): boolean => {
  const [holds, setHolds] = useState(false)
  useEffect(() => {
    const look = () => setHolds(part.current?.contains(document.activeElement) ?? false)
    const leave = ({ relatedTarget }: FocusEvent) =>
      setHolds(relatedTarget instanceof Node && (part.current?.contains(relatedTarget) ?? false))
    look()
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', leave)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', leave)
    }
  }, [part])
  return holds
}
