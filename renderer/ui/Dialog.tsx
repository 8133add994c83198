import './dialog.css'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

type DialogProps = {
  /** Verb and object: `签收交接班`. */
  readonly title: string
  /** What follows from it. */
  readonly children: React.ReactNode
  /** The primary one repeats the verb; the safe one takes the focus where the act cannot be taken back. */
  readonly buttons: React.ReactNode
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Only to sign, approve, reveal or leave unsaved work. The status strip stays in sight above it. */
export const Dialog = ({ title, children, buttons, isOpen, onClose }: DialogProps) => (
  <ModalOverlay className="dialog-ground" isOpen={isOpen} onOpenChange={open => open || onClose()}>
    <Modal className="dialog-place">
      <AriaDialog className="dialog panel">
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        <div className="dialog-body">{children}</div>
        <div className="dialog-buttons">{buttons}</div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)
