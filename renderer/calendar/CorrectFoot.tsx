import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { calendarText, detailText as text } from './text.ts'

type CorrectFootProps = {
  readonly words: { readonly from: string; readonly until?: string; readonly kind: string }
  readonly isBusy: boolean
  readonly onClose: () => void
  /** A refusal, shown above what saving would do. */
  readonly children?: React.ReactNode
}

/** What saving will do, and the buttons. */
export const CorrectFoot = ({ words, isBusy, onClose, children }: CorrectFootProps) => (
  <>
    {children}
    <p className="day-effect">
      {'until' in words && words.until !== words.from ? fill(text.manyDays, words) : fill(text.oneDay, words)}
      <span className="meta">{text.kept}</span>
    </p>
    <div className="entry-form-buttons">
      <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter" isBusy={isBusy}>
        {text.save}
      </Button>
      <Button size="form" shownKey="Esc" onPress={onClose}>
        {calendarText.close}
      </Button>
    </div>
  </>
)
