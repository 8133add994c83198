import { useState } from 'react'
import { parseChain } from '../../shared/kernel/ids.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { CommitDetail } from './CommitDetail.tsx'
import { FindingForm } from './FindingForm.tsx'
import { trailText as text } from './text.ts'
import type { Position } from './trail-line.ts'

export type Noting = {
  readonly mayWrite: boolean
  /** A finding is being written. */
  readonly isNoting: boolean
  readonly onNoting: (isNoting: boolean) => void
}

type CommitSideProps = Noting & {
  /** Of the commit that is looked at. */
  readonly position: Position | undefined
  /** The list beside it gets the focus back. */
  readonly onClosed: () => void
  /** Above the commit, as long as no finding is being written. */
  readonly children?: React.ReactNode
}

/** Beside a list: its current commit whole, and where a finding on it is written. */
export const CommitSide = ({
  position,
  mayWrite,
  isNoting,
  onNoting,
  onClosed,
  children,
}: CommitSideProps) => {
  /** Which commit the finding is about: looking at another one meanwhile loses nothing of what is typed. */
  const [about, setAbout] = useState<Position>()
  const mayNote =
    mayWrite && !isNoting && position !== undefined && parseChain(position.chain)?.realm === 'general'
  const note = () => {
    setAbout(position)
    onNoting(true)
  }
  const close = () => {
    onNoting(false)
    onClosed()
  }
  useKeys(text.title, [
    {
      name: 'trail.note',
      label: text.note,
      keys: ['Ctrl+E'],
      mayRun: mayNote,
      run: note,
      isHinted: true,
    },
  ])
  return (
    <div className="trail-side">
      {isNoting ? null : children}
      <CommitDetail position={position}>
        {isNoting && about ? <FindingForm position={about} onClose={close} /> : null}
        {mayNote ? (
          <div className="trail-note">
            <Button shownKey="Ctrl+E" onPress={note}>
              {text.note}
            </Button>
          </div>
        ) : null}
      </CommitDetail>
    </div>
  )
}
