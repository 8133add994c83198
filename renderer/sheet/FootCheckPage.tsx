import './sheet-page.css'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import type { CheckFoot } from '../../shared/sheet/contract.ts'
import { parseFoot } from '../../shared/sheet/index.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { FootResult } from './FootResult.tsx'
import { sheetText } from './text.ts'

const text = sheetText.check

type FootCheckPageProps = {
  /** The foot that was asked last. */
  readonly foot: CheckFoot | undefined
}

/** Whether a paper is of this book: its foot is scanned (a reader types it and presses Enter) or typed. */
export const FootCheckPage = ({ foot }: FootCheckPageProps) => {
  const { go } = usePlaces()
  useKeys(text.title, [{ name: 'foot.check', label: text.act, keys: ['Enter'], isHinted: true }])
  const [asked, setAsked] = useState(0)
  return (
    <>
      <ViewHead title={text.title} aside={text.aside} />
      <div className="foot-check">
        <FootForm
          onAsk={typed => {
            setAsked(asked + 1)
            go({ view: 'sheet-check', foot: typed })
          }}
        />
        <section className="panel foot-result" aria-label={text.results} data-pane="">
          {foot ? <Found key={asked} foot={foot} /> : <EmptyState what={text.idle} rule={text.idleRule} />}
        </section>
      </div>
    </>
  )
}

const FootForm = ({ onAsk }: { readonly onAsk: (foot: CheckFoot) => void }) => {
  const form = useForm({ defaultValues: { foot: '' } })
  const submit = form.handleSubmit(({ foot }) => {
    const read = parseFoot(foot)
    // The next one is typed, or scanned, over it.
    form.setFocus('foot', { shouldSelect: true })
    if (read) onAsk(read)
    else form.setError('foot', { message: text.missing })
  })
  return (
    <FormProvider {...form}>
      <form
        className="panel foot-form"
        aria-label={text.title}
        data-pane=""
        noValidate
        onSubmit={event => void submit(event)}
      >
        <TextField name="foot" label={text.field} hint={text.hint} autoFocus />
        <Button look="primary" size="form" type="submit" shownKey="Enter">
          {text.act}
        </Button>
      </form>
    </FormProvider>
  )
}

const Found = ({ foot }: { readonly foot: CheckFoot }) => {
  const { data, error, refetch } = useAsk('sheet.check', foot)
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  return data ? <FootResult found={data} /> : null
}
