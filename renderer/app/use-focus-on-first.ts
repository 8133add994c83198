import { useEffect } from 'react'
import { firstStops } from './use-focus-in-view.ts'

/** What is shown came after its view was opened: its first stop takes the focus, unless somebody took it elsewhere. */
export const useFocusOnFirst = (): void =>
  useEffect(() => {
    const here = document.activeElement
    const main = document.querySelector<HTMLElement>('main.view')
    if (here === document.body || here === main) main?.querySelector<HTMLElement>(firstStops)?.focus()
  }, [])
