import './breakdown.css'
import { useEffect, useRef } from 'react'
import type { BreakdownCode } from '../../shared/breakdown/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { useFreshStart } from './use-fresh-start.ts'

type BrokenDownProps = {
  readonly code: BreakdownCode
  /** What people call the part that is missing. */
  readonly name?: string
  readonly action: string
  /** Called once what is drawn next has been asked anew. */
  readonly onAct: () => void
}

/** Stands in the place of what could not be drawn: what is safe, what to do; the keys belong to its button. */
export const BrokenDown = ({ code, name, action, onAct }: BrokenDownProps) => {
  const button = useRef<HTMLButtonElement>(null)
  const refresh = useFreshStart()
  const act = useOneAtATime(async () => {
    await refresh()
    // Whoever went elsewhere meanwhile is not called back.
    if (button.current) onAct()
  })
  useEffect(() => button.current?.focus(), [])
  return (
    <RefusalBox {...sentenceFor({ code, params: name === undefined ? {} : { name } })}>
      <Button ref={button} shownKey="Enter" onPress={() => void act()}>
        {action}
      </Button>
    </RefusalBox>
  )
}
