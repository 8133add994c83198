import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, FormProvider, useForm } from 'react-hook-form'
import type { RecoveryStanding, Signer } from '../../shared/recovery/contract.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { ClockCheck } from '../sign-in/index.ts'
import { Button } from '../ui/Button.tsx'
import { enterNext } from '../ui/enter-next.ts'
import { OutputField } from '../ui/OutputField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { type AgreeValues, agreeForm } from './recover-form.ts'
import { recoveryText } from './text.ts'

const { page: text } = recoveryText

type AgreeFormProps = {
  readonly standing: RecoveryStanding
  readonly number: string
  readonly onAgree: (values: AgreeValues) => Promise<boolean>
}

/** The sheet, typed in by both, and the auditor's signature. */
export const AgreeForm = ({ standing, number, onAgree }: AgreeFormProps) => {
  const { administrators, auditors } = standing
  const form = useForm<AgreeValues>({
    defaultValues: {
      first: '',
      second: '',
      administrator: administrators[0]?.account ?? '',
      auditor: auditors[0]?.account ?? '',
      password: '',
      isClockConfirmed: false,
    },
    resolver: zodResolver(agreeForm),
  })
  const sign = useOneAtATime(() =>
    form.handleSubmit(async values => {
      if (!(await onAgree(values))) form.resetField('password')
    })(),
  )
  useKeys(text.title, [
    {
      name: 'recovery.agree',
      label: text.agree,
      keys: [text.keys.act, 'Ctrl+S'],
      run: () => void sign(),
      isHinted: true,
    },
  ])
  return (
    <FormProvider {...form}>
      <form
        className="panel recover-form"
        aria-label={text.second}
        data-pane=""
        noValidate
        onKeyDownCapture={enterNext}
        onSubmit={event => {
          event.preventDefault()
          void sign()
        }}
      >
        <h2>{text.second}</h2>
        <p className="meta">{fill(text.secondNote, { number })}</p>
        <TextField name="first" label={text.parts.first} hint={text.partHint} isRequired />
        <TextField name="second" label={text.parts.second} hint={text.partHint} isRequired />
        <div className="recover-signers">
          <SignerField name="administrator" label={text.administrator} signers={administrators} />
          <SignerField name="auditor" label={text.auditor} signers={auditors} />
        </div>
        <TextField name="password" label={text.password} hint={text.passwordHint} isPassword />
        <ClockCheck />
        <div>
          <Button
            look="primary"
            size="form"
            type="submit"
            shownKey={text.keys.act}
            isBusy={form.formState.isSubmitting}
          >
            {text.agree}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}

type SignerFieldProps = {
  readonly name: 'administrator' | 'auditor'
  readonly label: string
  readonly signers: readonly Signer[]
}

/** Where there is but one, nothing is to be chosen. */
const SignerField = ({ name, label, signers }: SignerFieldProps) => {
  const choices = signers.map(({ account, name: called }) => ({
    id: account,
    label: `${called}（${account}）`,
  }))
  const [only, ...others] = choices
  if (others.length === 0)
    return <OutputField label={label} value={only?.label ?? ''} without={text.nobody} />
  return (
    <Controller
      name={name}
      render={({ field }) => (
        <SelectField label={label} choices={choices} value={field.value} onChange={field.onChange} />
      )}
    />
  )
}
