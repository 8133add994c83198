import { ProgressBar } from 'react-aria-components'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { grouped } from '../ui/prose-count.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { trailText } from './text.ts'
import type { useExport } from './use-export.ts'

const text = trailText.export

type ExportNoteProps = Pick<ReturnType<typeof useExport>, 'running' | 'refusal' | 'stop'>

/** How far an export is and the button that ends it, or why it came to nothing. */
export const ExportNote = ({ running, refusal, stop }: ExportNoteProps) => {
  if (!running) return refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null
  const { file, done, lines } = running
  return (
    <section className="trail-exporting" aria-label={text.progress}>
      <span>{fill(text.running, { file, done: grouped(done), lines: grouped(lines) })}</span>
      <ProgressBar aria-label={text.progress} value={done} maxValue={Math.max(lines, 1)}>
        {({ percentage = 0 }) => <span>{fill(text.percent, { percent: Math.floor(percentage) })}</span>}
      </ProgressBar>
      <Button onPress={stop}>{text.stop}</Button>
    </section>
  )
}
