import { FormProvider, useForm } from 'react-hook-form'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { enterNext } from '../ui/enter-next.ts'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { recoveryText } from './text.ts'

const { page: text } = recoveryText

/** Records that the journal vouches for, from wherever a copy of them lies. */
export const TakeBackForm = ({ onTake }: { readonly onTake: (from: string) => Promise<void> }) => {
  const form = useForm({ defaultValues: { from: '' } })
  const take = useOneAtATime(() => form.handleSubmit(({ from }) => onTake(from))())
  useKeys(text.title, [
    {
      name: 'recovery.take-back',
      label: text.takeBack,
      keys: [text.keys.takeBack],
      run: () => void take(),
      isHinted: true,
    },
  ])
  return (
    <FormProvider {...form}>
      <form
        className="panel recover-form"
        aria-label={text.first}
        data-pane=""
        noValidate
        onKeyDownCapture={enterNext}
        onSubmit={event => {
          event.preventDefault()
          void take()
        }}
      >
        <h2>{text.first}</h2>
        <p className="meta">{text.firstNote}</p>
        <TextField name="from" label={text.from} hint={text.fromHint} autoFocus />
        <div>
          <Button type="submit" shownKey={text.keys.takeBack} isBusy={form.formState.isSubmitting}>
            {text.takeBack}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}
