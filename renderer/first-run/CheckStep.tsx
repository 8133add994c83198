import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useFormContext } from 'react-hook-form'
import { confirmedCharacters } from '../../shared/recovery/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { type SetUpStep, type SetUpValues, setUpSteps } from '../../shared/station/draft.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { KeyOnPaper, recoveryText, useDrawnKey } from '../recovery/index.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { CheckSummary } from './CheckSummary.tsx'
import { firstFaultyStep } from './faults.ts'
import { PasswordList } from './PasswordList.tsx'
import { firstRunText } from './text.ts'
import { usePasswords } from './use-passwords.ts'
import { useSetUp } from './use-set-up.ts'
import { firstPeople } from './values.ts'

const { check: text, steps } = firstRunText

const focusOn = (around: React.RefObject<HTMLElement | null>, what: string): void =>
  around.current?.querySelector<HTMLElement>(what)?.focus()

/** A derivation takes so long at most on the computers that it was measured on. */
const secondsForAnAccount = 0.8

type CheckStepProps = {
  readonly goTo: (step: SetUpStep) => void
  /** Where the page's foot wants the button that ends it all. */
  readonly foot: HTMLElement | null
}

/** Everything on one page, the one-time passwords, and the button that makes the book. */
export const CheckStep = ({ goTo, foot }: CheckStepProps) => {
  const { getValues } = useFormContext<SetUpValues>()
  const [values] = useState(() => getValues())
  const people = firstPeople(values)
  const passwords = usePasswords(people.map(({ name }) => name))
  const recovery = useDrawnKey('station.draw-recovery')
  const { setUp, refusal, isBusy } = useSetUp()
  const [isAsked, setAsked] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const faulty = firstFaultyStep(values)
  const open = people.filter((_, place) => !passwords.drawn[place]?.isNoted)
  const establish = useOneAtATime(async () => {
    setAsked(true)
    if (faulty) return
    if (open.length > 0) return focusOn(list, '.check-noted input:not(:checked)')
    if (!recovery.isConfirmed || !recovery.keys) return focusOn(list, '.recovery-typed input')
    return setUp(
      values,
      passwords.drawn.map(({ password }) => password),
      recovery.keys.publicKey,
    )
  })
  useKeys(text.establish, [
    {
      name: 'first-run.establish',
      label: text.establish,
      keys: ['Ctrl+Enter', 'Ctrl+S'],
      run: () => void establish(),
    },
  ])
  return (
    <>
      {faulty ? <Faulty step={faulty} goTo={goTo} /> : null}
      {isAsked && !faulty && open.length > 0 ? (
        <RefusalBox
          what={fill(text.notNoted, { count: open.length, names: open.map(({ name }) => name).join('、') })}
        />
      ) : null}
      {isAsked && !faulty && open.length === 0 && !recovery.isConfirmed ? (
        <RefusalBox what={fill(recoveryText.sheet.notConfirmed, { count: confirmedCharacters / 2 })} />
      ) : null}
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      <div className="check-page" ref={list}>
        <CheckSummary values={values} />
        <div className="check-papers">
          <PasswordList people={people} passwords={passwords} isBusy={isBusy} />
          <KeyOnPaper
            drawn={recovery}
            owner={{ unit: values.unit, station: values.stationName, isDemo: false }}
            isBusy={isBusy}
          />
        </div>
      </div>
      {foot
        ? createPortal(
            <Button
              look="primary"
              size="form"
              shownKey="Ctrl+Enter"
              isBusy={isBusy}
              onPress={() => void establish()}
            >
              {isBusy ? fill(text.establishing, estimateFor(people.length)) : text.establish}
            </Button>,
            foot,
          )
        : null}
    </>
  )
}

const estimateFor = (count: number) => ({ count, seconds: Math.ceil(count * secondsForAnAccount) })

type FaultyProps = { readonly step: SetUpStep; readonly goTo: (step: SetUpStep) => void }

/** A draft of an earlier day may have been left at an unfinished step. */
const Faulty = ({ step, goTo }: FaultyProps) => (
  <RefusalBox what={fill(text.faulty, { step: setUpSteps.indexOf(step) + 1, name: steps[step] })}>
    <Button onPress={() => goTo(step)}>{fill(text.goTo, { name: steps[step] })}</Button>
  </RefusalBox>
)
