import { Button } from './Button.tsx'

type FormFootProps = {
  /** Repeats the verb of the form: `登记离任`. */
  readonly save: string
  readonly close: string
  readonly isBusy: boolean
  readonly onClose: () => void
  /** Another way on for what is typed, between saving and closing. */
  readonly beside?: React.ReactNode
  /** A refusal, a note of what follows. */
  readonly children?: React.ReactNode
}

/** Foot of a form beside a list: what stands in the way, the button that saves, the one that closes. */
export const FormFoot = ({ save, close, isBusy, onClose, beside, children }: FormFootProps) => (
  <>
    {children}
    <div className="entry-form-buttons">
      <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter" isBusy={isBusy}>
        {save}
      </Button>
      {beside}
      <Button size="form" shownKey="Esc" onPress={onClose}>
        {close}
      </Button>
    </div>
  </>
)
