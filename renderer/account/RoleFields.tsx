import { roleLabels } from '../../shared/account/index.ts'
import { assignableRoles } from '../../shared/kernel/roles.ts'
import { CheckField } from '../ui/CheckField.tsx'
import { accountsText as text } from './accounts-text.ts'

/** The roles by name; what excludes what is said by the book when it is saved. */
export const RoleFields = () => (
  <fieldset className="accounts-roles">
    <legend>{text.roles.label}</legend>
    {assignableRoles.map(role => (
      <CheckField key={role} name={`roles.${role}`}>
        {roleLabels[role]}
      </CheckField>
    ))}
  </fieldset>
)
