import './foot-menu.css'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { HeldKeys } from '../app/HeldKeys.tsx'
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
        <HeldKeys
          title={title}
          rows={[{ name: 'menu.close', label: '收起', keys: ['Esc'], run: () => onOpenChange(false) }]}
        />
        {children}
      </Dialog>
    </Popover>
  </DialogTrigger>
)
