import type { ShownTo } from '../../shared/mail/index.ts'
import type { ShownSender } from '../../shared/mail/sender.ts'
import { mailText as text } from './text.ts'

/** A lost key is shown as such, never as an empty name. */
export const senderShown = (sender: ShownSender | undefined): string => {
  if (!sender) return ''
  return sender.kind === 'known' ? sender.name : text.gone[sender.kind]
}

/** `周芳（办公室）`, `办公室`, `王强（财务科）（已离任）`. */
export const toShown = ({ name, section, isSection, left }: ShownTo): string =>
  `${isSection || section === '' ? name : `${name}（${section}）`}${left ? text.card.left : ''}`

/** `周芳`, or nothing where it came for the section. */
export const personShown = ({ name, isSection, left }: ShownTo): string =>
  isSection ? '' : `${name}${left ? text.card.left : ''}`
