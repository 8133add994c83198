import { useWatch } from 'react-hook-form'
import { leaderRoles } from '../../shared/instruction/word.ts'
import { useSession } from '../app/session.tsx'
import { useStaffOffers } from '../duty-log/index.ts'
import { CompletedField } from '../ui/CompletedField.tsx'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { InstructionValues } from './instruction-values.ts'
import { instructionText as text } from './text.ts'
import { WhenField } from './WhenField.tsx'

const ways = ['telephone', 'paper', 'program'] as const

/** Whether this account speaks in its own name. */
export const useIsLeader = (): boolean => {
  const { roles } = useSession()
  return leaderRoles.some(role => roles.includes(role))
}

/** How the word came, whose it is, on which paper, when. `isDecision`: about an instruction that stands. */
export const WordFields = ({ isDecision = false }: { readonly isDecision?: boolean }) => {
  const way = useWatch<InstructionValues, 'way'>({ name: 'way' })
  const isLeader = useIsLeader()
  const { fields, hints } = text
  const choices = ways.filter(id => id !== 'program' || isLeader).map(id => ({ id, label: text.ways[id] }))
  return (
    <>
      <DigitChoice
        name="way"
        label={isDecision ? fields.decision : fields.way}
        choices={choices}
        isRequired
      />
      {way === 'program' ? null : (
        <div className="entry-pairs">
          <LeaderField label={isDecision ? fields.decider : fields.leader} />
          {way === 'paper' ? (
            <TextField name="document" label={fields.document} isRequired />
          ) : (
            <WhenField name="at" label={isDecision ? fields.said : fields.at} isRequired />
          )}
        </div>
      )}
      {way === 'paper' ? (
        <WhenField name="at" label={isDecision ? fields.said : fields.at} isRequired />
      ) : null}
      {way === 'program' ? null : <p className="meta">{hints.leader}</p>}
    </>
  )
}

const LeaderField = ({ label }: { readonly label: string }) => {
  const offers = useStaffOffers(String(useWatch({ name: 'leader' }) ?? ''))
  return <CompletedField name="leader" label={label} isRequired offers={offers} offersLabel={text.staff} />
}
