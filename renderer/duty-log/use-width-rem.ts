import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is, in letters of the size that is set. */
export const useWidthRem = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY)
  useLayoutEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      if (entry) setWidth(entry.contentRect.width / rem)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}
