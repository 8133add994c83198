import { type SetUpStep, setUpSteps } from '../../shared/station/draft.ts'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { firstRunText as text } from './text.ts'

type WizardFootProps = {
  readonly step: SetUpStep
  readonly onBack: () => void
  /** Is given the place of the last step's own button. */
  readonly slot: (place: HTMLElement | null) => void
}

export const WizardFoot = ({ step, onBack, slot }: WizardFootProps) => {
  const place = setUpSteps.indexOf(step)
  // The first page has two ways, each with its own button.
  const next = place > 0 ? setUpSteps[place + 1] : undefined
  return (
    <footer className="first-run-foot">
      <span className="meta">{fill(text.place, { step: place + 1, count: setUpSteps.length })}</span>
      <span className="first-run-moves">
        {place > 0 ? (
          <Button size="form" shownKey="Alt+←" onPress={onBack}>
            {text.back}
          </Button>
        ) : null}
        {next ? (
          <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter">
            {fill(text.next, { step: text.steps[next] })}
          </Button>
        ) : null}
        {step === 'check' ? <span ref={slot} /> : null}
      </span>
    </footer>
  )
}
