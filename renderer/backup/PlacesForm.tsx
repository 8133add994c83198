import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import { z } from 'zod'
import { sentenceFor } from '../../shared/refusals.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { Button } from '../ui/Button.tsx'
import { enterNext } from '../ui/enter-next.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { backupText } from './text.ts'

const { form: text } = backupText
const path = z.string().max(260, text.tooLong)
const placesForm = z.object({ first: path, second: path })

/** Both places in one form; a field left empty is no place. */
export const PlacesForm = ({ places: [first = '', second = ''] }: { readonly places: readonly string[] }) => {
  const form = useForm({ defaultValues: { first, second }, resolver: zodResolver(placesForm) })
  const say = useMessageLine()
  const { act, refusal } = useAct('backup.set-places')
  const save = useOneAtATime(() =>
    form.handleSubmit(async typed => {
      const places = [typed.first, typed.second].map(place => place.trim()).filter(place => place !== '')
      const answer = await act({ places })
      if (!answer.ok) return
      form.reset(typed)
      say(text.saved)
    })(),
  )
  useKeys(text.title, [
    { name: 'backup.places', label: text.save, keys: ['Ctrl+S'], run: () => void save(), isHinted: true },
  ])
  return (
    <FormProvider {...form}>
      <form
        className="panel backup-form"
        aria-label={text.title}
        data-pane=""
        noValidate
        onKeyDownCapture={enterNext}
        onSubmit={event => {
          event.preventDefault()
          void save()
        }}
      >
        <h2>{text.title}</h2>
        {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        <TextField name="first" label={text.first} hint={text.firstHint} />
        <TextField name="second" label={text.second} hint={text.secondHint} />
        <p className="meta">{text.note}</p>
        <div>
          <Button type="submit" shownKey="Ctrl+S" isBusy={form.formState.isSubmitting}>
            {text.save}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}
