import { useController } from 'react-hook-form'
import { planRoleIds, planRoles } from '../../../shared/plans/index.ts'
import { fill } from '../../app/fill.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { ShortField } from './ShortField.tsx'
import { tableText } from './text.ts'

const text = tableText.plans
const choices = planRoleIds.map(id => ({ id, label: planRoles[id] }))

type CallFieldsProps = { readonly place: number; readonly onFocus: () => void }

/** What a line of a call list has beside the name: who it is, and the numbers. */
export const CallFields = ({ place, onFocus }: CallFieldsProps) => (
  <div className="table-call-fields">
    <RoleField place={place} />
    <ShortField
      name={`lines.${place}.phone`}
      label={fill(text.phoneOf, { place: place + 1 })}
      word={text.phone}
      onFocus={onFocus}
    />
    <ShortField
      name={`lines.${place}.spare`}
      label={fill(text.spareOf, { place: place + 1 })}
      word={text.spare}
      onFocus={onFocus}
    />
  </div>
)

const RoleField = ({ place }: { readonly place: number }) => {
  const { field } = useController({ name: `lines.${place}.role` })
  return (
    <SelectField
      label={fill(text.roleOf, { place: place + 1 })}
      isLabelHidden
      choices={choices}
      value={planRoleIds.find(id => id === field.value) ?? 'other'}
      onChange={field.onChange}
    />
  )
}
