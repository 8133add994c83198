import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import type {
  CorrectMail,
  ReceiveMail,
  SealedMail,
  SealedMailCorrection,
} from '../../shared/mail/contract.ts'
import type { MailSender } from '../../shared/mail/sender.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

type Sealing = {
  readonly people: Pick<PeopleOfBook, 'seal'>
  /** The journal file that the commit will go to. */
  readonly month: string
}

/** Puts a sealed reference in the place of every sender; on the disk when it returns. @throws NotWritten, Poisoned, DiskError. */
export const sealMail = ({ items, ...said }: ReceiveMail, sealing: Sealing): SealedMail => ({
  ...said,
  items: items.map(({ sender, ...item }) => ({ ...item, ...sealed(sender, sealing) })),
})

/** As `sealMail`; without a sender he stays as he was named before. */
export const sealMailCorrection = (
  { sender, ...said }: CorrectMail,
  sealing: Sealing,
): SealedMailCorrection => ({
  ...said,
  ...sealed(sender, sealing),
})

const sealed = (
  sender: MailSender | undefined,
  { people, month }: Sealing,
): { readonly sender?: PersonRef } => (sender ? { sender: people.seal(month, sender) } : {})
