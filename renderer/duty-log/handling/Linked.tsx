import { useContext } from 'react'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { EntryActsContext } from '../entry-acts.ts'

type LinkedProps = {
  readonly label: string
  readonly itemIds: readonly string[]
  readonly isWarning?: boolean
}

/** Other entries that this one is linked with; each opens. */
export const Linked = ({ label, itemIds, isWarning = false }: LinkedProps) => {
  const { open } = useContext(EntryActsContext)
  return (
    <p className="record-notice">
      {isWarning ? <Mark kind="due" /> : null}
      {label}
      {itemIds.map(itemId => (
        <Button key={itemId} look="link" onPress={() => open(itemId)}>
          {shownNumber(itemId)}
        </Button>
      ))}
    </p>
  )
}
