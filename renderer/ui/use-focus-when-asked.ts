import { type RefObject, useEffect, useRef } from 'react'

/** An asking for the focus: `asked` differs each time; being shown again after another view is no asking. */
export type FocusAsking = {
  readonly asked: number | undefined
  /** What was answered, held by who outlives the element: an asking before the element was there still counts. */
  readonly answered: RefObject<number | undefined>
}

/** @returns an asking that waits until what is to have the focus is there. */
export const useFocusAsking = (asked: number | undefined): FocusAsking => {
  const answered = useRef(asked)
  return { asked, answered }
}

/** Focuses once for each new number. */
export const useFocusWhenAsked = (
  element: RefObject<HTMLElement | null>,
  asking: FocusAsking | number | undefined,
): void => {
  const own = useFocusAsking(typeof asking === 'object' ? asking.asked : asking)
  const { asked, answered } = typeof asking === 'object' ? asking : own
  useEffect(() => {
    if (answered.current === asked) return
    answered.current = asked
    element.current?.focus()
  }, [element, asked, answered])
}
