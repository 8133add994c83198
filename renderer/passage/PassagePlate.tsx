import { shownNumber } from '../../shared/kernel/ids.ts'
import { RecordLink } from '../app/RecordLink.tsx'
import { useAsk } from '../app/use-ask.ts'
import { plateShown } from './shown-words.ts'

/** The vehicle of a passage by its plate, which leads to that passage. */
export const PassagePlate = ({ itemId }: { readonly itemId: string }) => {
  const { data: passage } = useAsk('passage.one', { itemId })
  return (
    <RecordLink to={{ of: 'passage', itemId }}>
      {passage ? plateShown(passage) : shownNumber(itemId)}
    </RecordLink>
  )
}
