import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import { shownTime } from '../../shared/calendar/index.ts'
import type { RecoveryStanding } from '../../shared/recovery/contract.ts'
import { limitOf } from '../../shared/settings/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { enterNext } from '../ui/enter-next.ts'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { type NextValues, nextForm } from './recover-form.ts'
import { recoveryText } from './text.ts'

const { page: text } = recoveryText

type NextPasswordFormProps = {
  readonly agreed: NonNullable<RecoveryStanding['agreed']>
  readonly onWithdraw: () => Promise<void>
  readonly onRestore: (next: string) => Promise<boolean>
}

/** The auditor has signed; the administrator signs by taking a new password. */
export const NextPasswordForm = ({ agreed, onWithdraw, onRestore }: NextPasswordFormProps) => {
  const { clock, timeZone } = useUnitClock()
  const form = useForm<NextValues>({
    defaultValues: { next: '', again: '' },
    resolver: zodResolver(nextForm),
  })
  const restore = useOneAtATime(() =>
    form.handleSubmit(({ next }) => onRestore(next).then(() => undefined))(),
  )
  useKeys(text.title, [
    {
      name: 'recovery.restore',
      label: text.restore,
      keys: [text.keys.act, 'Ctrl+S'],
      run: () => void restore(),
      isHinted: true,
    },
  ])
  const words = {
    auditor: agreed.auditorName,
    administrator: agreed.administratorName,
    until: shownTime(agreed.until, timeZone, clock.now()),
  }
  return (
    <FormProvider {...form}>
      <form
        className="panel recover-form"
        aria-label={text.restore}
        data-pane=""
        noValidate
        onKeyDownCapture={enterNext}
        onSubmit={event => {
          event.preventDefault()
          void restore()
        }}
      >
        <h2>{text.second}</h2>
        <NoticeBox kind="notice" action={<Button onPress={() => void onWithdraw()}>{text.withdraw}</Button>}>
          {fill(text.agreed, words)}
        </NoticeBox>
        <TextField name="next" label={text.next} isPassword isRequired autoFocus />
        <TextField name="again" label={text.again} isPassword isRequired />
        <p className="meta">{fill(text.rule, { least: limitOf('account.password-least-apart').initial })}</p>
        <div>
          <Button
            look="primary"
            size="form"
            type="submit"
            shownKey={text.keys.act}
            isBusy={form.formState.isSubmitting}
          >
            {text.restore}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}
