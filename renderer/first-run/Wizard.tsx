import { useEffect, useRef, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import {
  type SetUpDraftFound,
  type SetUpStep,
  type SetUpValues,
  setUpSteps,
} from '../../shared/station/draft.ts'
import { frameText } from '../app/frame-text.ts'
import { useKeys } from '../app/keys.tsx'
import { useDisplay } from '../app/use-display.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { enterNext } from '../ui/enter-next.ts'
import { faultsOf } from '../ui/form-faults.ts'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { CheckStep } from './CheckStep.tsx'
import { LimitsStep } from './LimitsStep.tsx'
import { labelsOf } from './labels.ts'
import { PeopleApartStep } from './PeopleApartStep.tsx'
import { PostsStep } from './PostsStep.tsx'
import { RosterStep } from './RosterStep.tsx'
import { StartStep } from './StartStep.tsx'
import { StepList } from './StepList.tsx'
import { judgedBy } from './step-resolver.ts'
import { firstRunText as text } from './text.ts'
import { UnitStep } from './UnitStep.tsx'
import { useSetUpDraft } from './use-set-up-draft.ts'
import { createProposals, ProposalsProvider } from './use-suggestion.ts'
import { emptyValues, valuesFrom } from './values.ts'
import { WizardFoot } from './WizardFoot.tsx'
import { WizardHead } from './WizardHead.tsx'

type Reached = { readonly step: SetUpStep; readonly furthest: number }

/** One step a page, the list of steps beside it. What was typed is kept all the while. */
export const Wizard = ({ found }: { readonly found: SetUpDraftFound }) => {
  const draft = found.state === 'good' ? found.draft : undefined
  const begin = draft?.step ?? 'start'
  const [{ step, furthest }, setReached] = useState<Reached>({ step: begin, furthest: placeOf(begin) })
  const form = useForm<SetUpValues>({
    defaultValues: draft ? valuesFrom(draft.values) : emptyValues,
    resolver: judgedBy(step),
  })
  const [foot, setFoot] = useState<HTMLElement | null>(null)
  const kept = useSetUpDraft(form, step)
  const body = useRef<HTMLElement>(null)
  useFocusOnPage(body, step)
  const goTo = (next: SetUpStep) => {
    form.reset(form.getValues())
    setReached({ step: next, furthest: Math.max(furthest, placeOf(next)) })
  }
  const [proposals] = useState(createProposals)
  const goOn = useOneAtATime(async () => {
    // Who goes on by a key is still in the field: what leaving it sets off comes first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    await Promise.all(proposals.pending)
    await form.handleSubmit(() => {
      const next = setUpSteps[placeOf(step) + 1]
      if (next) goTo(next)
    })()
  })
  const before = setUpSteps[placeOf(step) - 1]
  const goBack = () => before && goTo(before)
  useWizardKeys(step, { goOn: () => void goOn(), goBack })
  return (
    <FormProvider {...form}>
      <form
        className="first-run"
        aria-label={text.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void goOn()
        }}
      >
        <WizardHead keptAt={kept.keptAt} resumedAt={found.state === 'good' ? found.keptAt : undefined} />
        <div className="first-run-middle">
          <StepList step={step} furthest={furthest} onChoose={goTo} />
          <main
            ref={body}
            className="first-run-body"
            aria-label={text.steps[step]}
            onKeyDownCapture={event => isOwnEnter(event.target) || enterNext(event)}
          >
            <h1>{text.steps[step]}</h1>
            <p className="first-run-lead">{text.leads[step]}</p>
            {found.state === 'unusable' && step === 'start' ? (
              <NoticeBox kind="due">{text.unusable}</NoticeBox>
            ) : null}
            <ErrorSummary faults={faultsOf(form.formState.errors, labelsOf(form.getValues()))} />
            <ProposalsProvider value={proposals}>
              <StepPage step={step} goTo={goTo} goOn={() => void goOn()} foot={foot} />
            </ProposalsProvider>
          </main>
        </div>
        <WizardFoot step={step} onBack={goBack} slot={setFoot} />
      </form>
    </FormProvider>
  )
}

type StepPageProps = {
  readonly step: SetUpStep
  readonly goTo: (step: SetUpStep) => void
  readonly goOn: () => void
  readonly foot: HTMLElement | null
}

const StepPage = ({ step, goTo, goOn, foot }: StepPageProps) => {
  switch (step) {
    case 'start':
      return <StartStep onBegin={goOn} />
    case 'unit':
      return <UnitStep />
    case 'apart':
      return <PeopleApartStep />
    case 'posts':
      return <PostsStep />
    case 'roster':
      return <RosterStep />
    case 'limits':
      return <LimitsStep />
    case 'check':
      return <CheckStep goTo={goTo} foot={foot} />
  }
}

const placeOf = (step: SetUpStep): number => setUpSteps.indexOf(step)

/** Where Enter means something else than the next field. */
const isOwnEnter = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-own-enter]') !== null

/** A page is there to be typed into: its first field, or where it has none its first button. */
const useFocusOnPage = (body: React.RefObject<HTMLElement | null>, step: SetUpStep): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step that is shown
  useEffect(() => {
    const first =
      body.current?.querySelector<HTMLElement>('input, textarea') ?? body.current?.querySelector('button')
    first?.focus()
  }, [step])
}

type Moves = { readonly goOn: () => void; readonly goBack: () => void }

const useWizardKeys = (step: SetUpStep, { goOn, goBack }: Moves): void => {
  const { switchTheme } = useDisplay()
  const { keys } = text
  useKeys(text.form, [
    { name: 'first-run.field', label: keys.field, keys: ['Tab', 'Enter'] },
    {
      name: 'first-run.next',
      label: keys.next,
      keys: ['Ctrl+Enter', 'Ctrl+S'],
      mayRun: step !== 'check',
      run: goOn,
    },
    { name: 'first-run.back', label: keys.back, keys: ['Alt+←'], mayRun: step !== 'start', run: goBack },
    { name: 'theme.switch', label: frameText.keys.theme, keys: ['Shift+F11'], run: switchTheme },
  ])
}
