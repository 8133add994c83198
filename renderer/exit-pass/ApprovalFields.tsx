import { TextField } from '../ui/TextField.tsx'
import { useCleaned } from './HolderFields.tsx'
import { passText } from './text.ts'
import { WhenField } from './WhenField.tsx'

const { fields } = passText

/** What was approved on paper: by whom, in which document, when. */
export const ApprovalFields = ({ autoFocus = false }: { readonly autoFocus?: boolean }) => {
  const onCleaned = useCleaned()
  return (
    <div className="pass-approval">
      <TextField
        name="approver"
        label={fields.approver}
        isRequired
        autoFocus={autoFocus}
        onCleaned={onCleaned}
      />
      <TextField name="document" label={fields.document} isRequired onCleaned={onCleaned} />
      <WhenField name="approvedOn" label={fields.approvedOn} isRequired />
    </div>
  )
}
