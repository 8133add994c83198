import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { mailConditionIds, mailConditions } from '../../shared/mail/words.ts'
import { fill } from '../app/fill.ts'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useCleaned } from './MailFields.tsx'
import { countTyped } from './mail-values.ts'
import { mailText } from './text.ts'

const { sign: text } = mailText

/** How the recipient found it, as typed. */
export const checkedValues = {
  condition: z.enum(mailConditionIds),
  count: countTyped,
  remark: z.string().max(200, fill(mailText.tooLong, { longest: 200 })),
}

const conditions = mailConditionIds.map(id => ({ id, label: mailConditions[id] }))

type CheckedFieldsProps = {
  /** How many wait: of one piece nothing is asked. */
  readonly waiting: number
  readonly remarkHint?: string
}

/** What whoever takes it looks at: is it whole, how many. */
export const CheckedFields = ({ waiting, remarkHint }: CheckedFieldsProps) => {
  const onCleaned = useCleaned()
  const isDamaged = useWatch({ name: 'condition' }) === 'damaged'
  return (
    <>
      <div className={waiting > 1 ? 'mail-row' : undefined}>
        <DigitChoice name="condition" label={text.condition} choices={conditions} />
        {waiting > 1 ? <TextField name="count" label={text.count} /> : null}
      </div>
      <TextField
        name="remark"
        label={text.remark}
        hint={isDamaged ? text.damagedHint : remarkHint}
        isRequired={isDamaged}
        onCleaned={onCleaned}
      />
    </>
  )
}
