import { useWatch } from 'react-hook-form'
import { type SetUpStep, type SetUpValues, setUpSteps } from '../../shared/station/draft.ts'
import { Mark, type MarkKind } from '../ui/Mark.tsx'
import { faultsIn } from './faults.ts'
import { firstRunText as text } from './text.ts'

type StepListProps = {
  readonly step: SetUpStep
  /** Place of the furthest step that was seen: whatever lies behind it may be gone back to. */
  readonly furthest: number
  readonly onChoose: (step: SetUpStep) => void
}

type State = keyof typeof text.states

const marks: { readonly [S in State]: MarkKind | undefined } = {
  done: 'fine',
  now: undefined,
  faulty: 'urgent',
  ahead: undefined,
}

/** All steps with how they stand, in words for whoever does not see the mark. */
export const StepList = ({ step, furthest, onChoose }: StepListProps) => {
  const { getState } = useStates(step, furthest)
  return (
    <nav className="step-list" aria-label={text.nav}>
      <ol>
        {setUpSteps.map((one, place) => {
          const state = getState(one)
          const mark = marks[state]
          return (
            <li key={one}>
              <button
                type="button"
                className="step"
                disabled={place > furthest}
                {...(one === step ? { 'aria-current': 'step' as const } : {})}
                onClick={() => onChoose(one)}
              >
                <span className="step-number">{place + 1}</span>
                <span>{text.steps[one]}</span>
                <span className="unseen">{text.states[state]}</span>
                {mark ? <Mark kind={mark} /> : null}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

const useStates = (step: SetUpStep, furthest: number) => {
  const values = useWatch<SetUpValues>() as SetUpValues
  const getState = (one: SetUpStep): State => {
    if (one === step) return 'now'
    if (setUpSteps.indexOf(one) >= furthest) return 'ahead'
    return faultsIn(one, values).length > 0 ? 'faulty' : 'done'
  }
  return { getState }
}
