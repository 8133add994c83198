import { useState } from 'react'
import { sentenceFor } from '../../shared/refusals.ts'
import { Button } from '../ui/Button.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { fill } from './fill.ts'
import { frameText } from './frame-text.ts'
import { useStation } from './station.tsx'

/** What stands above every view while something is wrong with the book, and the note after a power cut. */
export const BookNotices = () => {
  const { book, opening } = useStation()
  const [isUnderstood, setUnderstood] = useState(false)
  const { cutBytes = 0, cutWholeLines = 0 } = opening ?? {}
  return (
    <>
      {book.state === 'read-only' ? <RefusalBox {...sentenceFor(book)} /> : null}
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
