import './foot-menu.css'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useKeys } from '../app/keys.tsx'
import { Button } from './Button.tsx'

type FootMenuProps = {
  readonly label: string
  readonly title: string
  readonly shownKey?: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly children: React.ReactNode
}

/** A few choices above the button that opens them; Esc closes and gives the focus back. */
export const FootMenu = ({ label, title, shownKey, isOpen, onOpenChange, children }: FootMenuProps) => (
  <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
    <Button {...(shownKey === undefined ? {} : { shownKey })}>{label}</Button>
    <Popover className="foot-menu" placement="top end" offset={4}>
      <Dialog className="foot-menu-body" aria-label={title}>
        <EscKey title={title} onClose={() => onOpenChange(false)} />
        {children}
      </Dialog>
    </Popover>
  </DialogTrigger>
)

/** Esc belongs to what was opened last. */
const EscKey = ({ title, onClose }: { readonly title: string; readonly onClose: () => void }) => {
  useKeys(title, [{ name: 'menu.close', label: '收起', keys: ['Esc'], run: onClose }])
  return null
}
