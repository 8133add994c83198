import type { ShiftPost } from '../../shared/shift/index.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { recordsText as words } from './records/text.ts'
import { handoverText as text } from './text.ts'

/** From a post to its earlier handovers, and to the paper of the one that was signed last. */
export const PaperButtons = ({ post }: { readonly post: ShiftPost }) => {
  const { go } = usePlaces()
  const mayRead = mayUse(useSession(), 'handover.records')
  const { data } = useAsk('handover.records', { post, offset: 0, limit: 1 }, { isEnabled: mayRead })
  const itemId = data?.rows[0]?.itemId
  const list = () => go({ view: 'handover-records' })
  const print = () => itemId !== undefined && go({ view: 'sheet', sheet: { kind: 'handover', itemId } })
  useKeys(text.title, [
    {
      name: 'handover.sheet',
      label: words.lastSheet,
      keys: [words.keys.sheet],
      mayRun: itemId !== undefined,
      run: print,
    },
    { name: 'handover.records', label: words.button, keys: [words.keys.list], mayRun: mayRead, run: list },
  ])
  if (!mayRead) return null
  return (
    <>
      {itemId === undefined ? null : (
        <Button shownKey={words.keys.sheet} onPress={print}>
          {words.lastSheet}
        </Button>
      )}
      <Button shownKey={words.keys.list} onPress={list}>
        {words.button}
      </Button>
    </>
  )
}
