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
import { LinesPart } from './LinesPart.tsx'
import { trailText as text } from './text.ts'
import { useLook } from './use-look.ts'
import { useVerifyBook } from './use-verify-book.ts'

const parts = ['lines', 'positions', 'evidence'] as const
type Part = (typeof parts)[number]
const segments = parts.map(id => ({ id, label: text.partLabels[id] }))

/** The auditor's view: every commit, what was written down earlier, and how each rule is kept. */
export const TrailPage = ({ nav }: { readonly nav: React.ReactNode }) => {
  const [part, setPart] = useState<Part>('lines')
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
        {nav}
        <Button look="primary" shownKey="Ctrl+Enter" isBusy={isRunning} onPress={verify}>
          {text.verify}
        </Button>
      </ViewHead>
      <div className="trail-parts" data-pane="">
        <Segments label={text.parts} segments={segments} value={part} onChange={setPart} />
      </div>
      {failed ? <FailureBox {...sentenceFor(failed)} {...(refusal && { onRetry: again })} /> : null}
      {isNoted ? (
        <PartOf part={part} isRunning={isRunning} mayWrite={mayWrite} />
      ) : refusal ? null : (
        <Skeleton reason={text.waiting} />
      )}
    </>
  )
}

type PartOfProps = { readonly part: Part; readonly isRunning: boolean; readonly mayWrite: boolean }

const PartOf = ({ part, isRunning, mayWrite }: PartOfProps) => {
  switch (part) {
    case 'lines':
      return <LinesPart isRunning={isRunning} mayWrite={mayWrite} />
    case 'positions':
      return <ComparePart />
    case 'evidence':
      return <EvidencePart />
  }
}
