import { useState } from 'react'
import { Button } from './Button.tsx'
import { RefusalBox } from './RefusalBox.tsx'

type FailureBoxProps = {
  /** What happened and what is safe. */
  readonly what: string
  readonly wayOn?: string | undefined
  readonly number?: string | undefined
  /** Behind 详情: for whoever is called to help. */
  readonly details?: string | undefined
  readonly onRetry?: () => void
}

/** A breakdown, not a rule: what happened, what is safe, what to do, and the code to quote. */
export const FailureBox = ({ what, wayOn, number, details, onRetry }: FailureBoxProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="failure">
      <RefusalBox what={what} wayOn={wayOn} number={number}>
        {onRetry ? <Button onPress={onRetry}>重试</Button> : null}
        {details === undefined ? null : (
          <Button onPress={() => setOpen(!isOpen)} isExpanded={isOpen}>
            详情
          </Button>
        )}
      </RefusalBox>
      {isOpen ? <p className="panel failure-details code">{details}</p> : null}
    </div>
  )
}
