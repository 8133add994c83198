import { useFormContext, useWatch } from 'react-hook-form'
import { roleLabels } from '../../shared/account/index.ts'
import type { FirstPost } from '../../shared/station/contract.ts'
import { CheckField } from '../ui/CheckField.tsx'
import { OutputField } from '../ui/OutputField.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { FirstRunValues } from './first-run-form.ts'
import { firstRunText as text } from './text.ts'
import { useSuggestion } from './use-suggestion.ts'

/** One of the five: name, sign-in name, the one-time password and that its owner has it. */
export const PersonCard = ({ post }: { readonly post: FirstPost }) => {
  const form = useFormContext<FirstRunValues>()
  const suggest = useSuggestion(form, post)
  const password = useWatch<FirstRunValues, `people.${FirstPost}.password`>({
    name: `people.${post}.password`,
  })
  return (
    <fieldset className="panel person-card">
      <legend>{roleLabels[post]}</legend>
      <p className="meta person-duty">{text.duties[post]}</p>
      <TextField name={`people.${post}.name`} label={text.name} isRequired onLeave={() => void suggest()} />
      <TextField name={`people.${post}.account`} label={text.account} isRequired />
      <OutputField
        label={text.password}
        hint={text.passwordHint}
        value={password}
        without={text.later}
        isCode
      />
      <CheckField name={`people.${post}.isNoted`}>{text.noted}</CheckField>
    </fieldset>
  )
}
