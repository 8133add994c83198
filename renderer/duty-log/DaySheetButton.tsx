import { usePlaces } from '../app/place.tsx'
import { Button } from '../ui/Button.tsx'
import { logText as text } from './text.ts'

/** Leads to the paper of the day that is listed. */
export const DaySheetButton = ({ day }: { readonly day: string }) => {
  const { go } = usePlaces()
  return (
    <Button shownKey="Ctrl+P" onPress={() => go({ view: 'sheet', sheet: { kind: 'duty-day', day } })}>
      {text.daySheet}
    </Button>
  )
}
