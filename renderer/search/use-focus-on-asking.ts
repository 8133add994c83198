import { type RefObject, useEffect, useRef } from 'react'

/** Each new number brings the caret into the field, with what stands there ready to be typed over. */
export const useFocusOnAsking = (
  field: RefObject<HTMLInputElement | null>,
  asked: number | undefined,
): void => {
  const answered = useRef<number>(undefined)
  useEffect(() => {
    if (asked === undefined || answered.current === asked) return
    answered.current = asked
    field.current?.focus()
    field.current?.select()
  }, [field, asked])
}
