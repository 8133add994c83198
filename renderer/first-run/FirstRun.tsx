import './first-run.css'
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { firstPosts } from '../../shared/station/contract.ts'
import { send } from '../app/bridge.ts'
import { frameText } from '../app/frame-text.ts'
import { useKeys } from '../app/keys.tsx'
import { useDisplay } from '../app/use-display.ts'
import { useTitle } from '../app/use-title.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { enterNext } from '../ui/enter-next.ts'
import { faultsOf } from '../ui/form-faults.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import {
  emptyFirstRun,
  type FirstRunValues,
  firstRunForm,
  firstRunLabels,
  setUpOf,
} from './first-run-form.ts'
import { PersonCard } from './PersonCard.tsx'
import { firstRunText as text } from './text.ts'
import { UnitFields } from './UnitFields.tsx'

/** The short first run: unit and station, five accounts with their one-time passwords, one button. */
export const FirstRun = () => {
  const form = useForm<FirstRunValues>({ defaultValues: emptyFirstRun, resolver: zodResolver(firstRunForm) })
  const { setUp, refusal } = useSetUp()
  const submit = useOneAtATime(() => form.handleSubmit(setUp)())
  const { switchTheme } = useDisplay()
  useTitle([frameText.firstRunTitle], false)
  useKeys(text.form, [
    {
      name: 'first-run.establish',
      label: text.establish,
      keys: ['Ctrl+Enter', 'Ctrl+S'],
      run: () => void submit(),
    },
    { name: 'theme.switch', label: frameText.keys.theme, keys: ['Shift+F11'], run: switchTheme },
  ])
  return (
    <FormProvider {...form}>
      <form
        className="first-run"
        aria-label={text.form}
        noValidate
        onKeyDownCapture={enterNext}
        onSubmit={event => {
          event.preventDefault()
          void submit()
        }}
      >
        <header className="first-run-head">
          <h1>{text.product}</h1>
          <span>{text.form}</span>
          <span className="meta">{text.shownOnce}</span>
        </header>
        <div className="first-run-faults">
          <ErrorSummary faults={faultsOf(form.formState.errors, firstRunLabels)} />
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </div>
        <main className="first-run-body" aria-label={text.form}>
          <h2>{text.unitTitle}</h2>
          <UnitFields />
          <h2>{text.peopleTitle}</h2>
          <p className="first-run-note">{text.peopleNote}</p>
          <div className="person-cards">
            {firstPosts.map(post => (
              <PersonCard key={post} post={post} />
            ))}
          </div>
        </main>
        <footer className="first-run-foot">
          <span className="meta">{text.othersLater}</span>
          <Button
            look="primary"
            size="form"
            type="submit"
            shownKey="Ctrl+Enter"
            isBusy={form.formState.isSubmitting}
          >
            {form.formState.isSubmitting ? text.establishing : text.establish}
          </Button>
        </footer>
      </form>
    </FormProvider>
  )
}

const useSetUp = () => {
  const client = useQueryClient()
  const [commandId] = useState(() => crypto.randomUUID())
  const [refusal, setRefusal] = useState<Refusal>()
  const setUp = async (values: FirstRunValues): Promise<void> => {
    const answer = await send('station.set-up', setUpOf(values), { id: commandId })
    setRefusal(answer.ok ? undefined : answer)
    if (answer.ok) await client.invalidateQueries()
  }
  return { setUp, refusal }
}
