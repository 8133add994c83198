import { type RefObject, useEffect, useRef } from 'react'

/** Focuses once for each new number; being shown again after another view is no asking. */
export const useFocusWhenAsked = (
  element: RefObject<HTMLElement | null>,
  asked: number | undefined,
): void => {
  const answered = useRef(asked)
  useEffect(() => {
    if (answered.current === asked) return
    answered.current = asked
    element.current?.focus()
  }, [element, asked])
}
