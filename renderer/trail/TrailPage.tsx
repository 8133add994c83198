import './trail.css'
import { useState } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { useKeys } from '../app/keys.tsx'
import { useStation } from '../app/station.tsx'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ComparePart } from './ComparePart.tsx'
import { EvidencePart } from './EvidencePart.tsx'
import { FindingsPart } from './FindingsPart.tsx'
import { LinesPart, type LinesPartProps } from './LinesPart.tsx'
import { trailText as text } from './text.ts'
import { useLook } from './use-look.ts'
import { useVerifyBook } from './use-verify-book.ts'

const parts = ['lines', 'findings', 'positions', 'evidence'] as const
type Part = (typeof parts)[number]
const segments = parts.map(id => ({ id, label: text.partLabels[id] }))

/** The auditor's view: every commit, the findings, what was written down earlier, and how each rule is kept. */
export const TrailPage = () => {
  const [part, setPart] = useState<Part>('lines')
  const [isNoting, setNoting] = useState(false)
  const { isNoted, refusal, again } = useLook()
  const { isRunning, verify, refusal: notVerified } = useVerifyBook()
  const mayWrite = useStation().book.state !== 'read-only'
  const failed = refusal ?? notVerified
  useKeys(text.title, [
    {
      name: 'trail.verify',
      label: text.verify,
      keys: ['Ctrl+Enter'],
      mayRun: !isRunning && isNoted,
      run: verify,
      isHinted: true,
    },
  ])
  return (
    <>
      <ViewHead title={text.title} aside={mayWrite ? text.aside : text.asideReadOnly}>
        <VerifyButton isPlain={part === 'positions' || isNoting} isBusy={isRunning} onPress={verify} />
      </ViewHead>
      <div className="trail-parts" data-pane="">
        <Segments
          label={text.parts}
          segments={segments}
          value={part}
          onChange={chosen => {
            setPart(chosen)
            setNoting(false)
          }}
        />
      </div>
      {failed ? <FailureBox {...sentenceFor(failed)} {...(refusal && { onRetry: again })} /> : null}
      {isNoted ? (
        <PartOf part={part} {...{ isRunning, mayWrite, isNoting }} onNoting={setNoting} />
      ) : refusal ? null : (
        <Skeleton reason={text.waiting} />
      )}
    </>
  )
}

type VerifyButtonProps = {
  /** A form is open: its own button is the one that Ctrl+Enter presses. */
  readonly isPlain: boolean
  readonly isBusy: boolean
  readonly onPress: () => void
}

const VerifyButton = ({ isPlain, ...rest }: VerifyButtonProps) => (
  <Button {...rest} {...(isPlain ? {} : { look: 'primary', shownKey: 'Ctrl+Enter' })}>
    {text.verify}
  </Button>
)

type PartOfProps = LinesPartProps & { readonly part: Part }

const PartOf = ({ part, isRunning, ...noting }: PartOfProps) => {
  switch (part) {
    case 'lines':
      return <LinesPart isRunning={isRunning} {...noting} />
    case 'findings':
      return <FindingsPart {...noting} />
    case 'positions':
      return <ComparePart />
    case 'evidence':
      return <EvidencePart />
  }
}
