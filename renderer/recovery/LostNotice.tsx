import './recovery.css'
import type { Loss } from '../../shared/recovery/index.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { recoveryText } from './text.ts'

const { lost: text } = recoveryText

/** On the sign-in page: what happened, what is kept, and the way on. */
export const LostNotice = ({ lost, onOpen }: { readonly lost: Loss; readonly onOpen?: () => void }) => (
  <>
    <RefusalBox
      what={text.what[lost] + text.kept}
      wayOn={onOpen ? text.wayOn : undefined}
      number={text.number[lost]}
    />
    {onOpen ? (
      <Button size="form" shownKey={text.key} onPress={onOpen}>
        {text.open}
      </Button>
    ) : null}
  </>
)
