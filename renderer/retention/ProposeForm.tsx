import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import type { MonthOfPeople } from '../../shared/retention/index.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { retentionText } from './text.ts'
import { meantBy, rangeOf, totalOf } from './words.ts'

const { propose: text, keys } = retentionText
const monthForm = /^\d{4}-(0[1-9]|1[0-2])$/

/** The office names the last month that is given up; the newest whose time is over stands there already. */
export const ProposeForm = ({ due }: { readonly due: readonly MonthOfPeople[] }) => {
  const form = useForm({ defaultValues: { through: due.at(-1)?.month ?? '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('retention.propose')
  const send = useOneAtATime(() =>
    form.handleSubmit(async ({ through }) => {
      const month = through.trim()
      if (!monthForm.test(month))
        return form.setError('through', { message: text.malformed }, { shouldFocus: true })
      const answer = await act({ through: month })
      if (answer.ok) say(fill(text.sent, { through: month }))
    })(),
  )
  const isAnyDue = due.length > 0
  useKeys(text.title, [
    {
      name: 'retention.propose',
      label: keys.send,
      keys: ['Ctrl+Enter'],
      mayRun: isAnyDue,
      run: () => void send(),
      isHinted: true,
    },
  ])
  return (
    <FormProvider {...form}>
      <form
        className="panel retention-form"
        aria-label={text.title}
        data-pane=""
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void send()
        }}
      >
        <h2>{text.title}</h2>
        <p className="meta">{text.note}</p>
        {isAnyDue ? (
          <>
            <TextField name="through" label={text.through} hint={text.throughHint} isRequired />
            <Meant due={due} />
            {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
            <div>
              <Button look="primary" type="submit" shownKey="Ctrl+Enter" isBusy={form.formState.isSubmitting}>
                {text.send}
              </Button>
            </div>
          </>
        ) : (
          <p>{text.nothingDue}</p>
        )}
      </form>
    </FormProvider>
  )
}

/** Whom it concerns, before anything is sent. */
const Meant = ({ due }: { readonly due: readonly MonthOfPeople[] }) => {
  const { through } = useWatch<{ through: string }>()
  const months = meantBy(due, through ?? '')
  return (
    <p role="status">
      {months.length === 0
        ? text.meansNone
        : fill(text.means, { months: rangeOf(months), people: totalOf(months) })}
    </p>
  )
}
