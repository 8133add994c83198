import type { TrailChoices } from '../../shared/trail/contract.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { trailText as text } from './text.ts'
import { any } from './trail-filter.ts'

type ActorFilterProps = {
  readonly label: string
  readonly actors: TrailChoices['actors']
  readonly value: string
  readonly onChange: (account: string) => void
}

/** Whose lines are listed; chosen by the sign-in name too. */
export const ActorFilter = ({ label, actors, value, onChange }: ActorFilterProps) => (
  <SelectField
    label={label}
    isLabelHidden
    choices={[
      { id: any, label: text.everything },
      ...actors.map(({ account, name }) => ({
        id: account,
        label: name,
        textValue: `${account} ${name}`,
      })),
    ]}
    value={value}
    onChange={onChange}
  />
)
