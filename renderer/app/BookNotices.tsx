import { useState } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { Button } from '../ui/Button.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { ageOf } from './age-of.ts'
import { useMinute } from './clock.tsx'
import { fill } from './fill.ts'
import { frameText } from './frame-text.ts'
import { useStation } from './station.tsx'

/** A backup that failed or is overdue: whoever sits there tells the administrator. */
const BackupNotice = () => {
  const { backup } = useStation()
  const now = useMinute()
  if (backup.state !== 'failed' && backup.state !== 'overdue') return null
  return (
    <NoticeBox kind="due">
      {fill(frameText.backupNotices[backup.state], { age: ageOf(backup.at, now) })}
      {frameText.backupWayOn}
    </NoticeBox>
  )
}

/** What stands above every view while something is wrong with the book, and the note after a power cut. */
export const BookNotices = () => {
  const { book, opening } = useStation()
  const [isUnderstood, setUnderstood] = useState(false)
  const { cutBytes = 0, cutWholeLines = 0 } = opening ?? {}
  return (
    <>
      {book.state === 'read-only' ? <RefusalBox {...sentenceFor(book)} /> : null}
      <BackupNotice />
      {cutBytes > 0 && !isUnderstood ? (
        <NoticeBox
          kind="due"
          action={<Button onPress={() => setUnderstood(true)}>{frameText.understood}</Button>}
        >
          {fill(frameText.tailCut, { bytes: cutBytes })}
          {cutWholeLines > 0 ? fill(frameText.wholeLinesCut, { lines: cutWholeLines }) : null}
        </NoticeBox>
      ) : null}
    </>
  )
}
