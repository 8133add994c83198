import { nameOf } from '../../shared/account/index.ts'
import type {
  MailGoing,
  MailRow,
  MailStatement,
  ShownMail,
  ShownMailGoing,
  ShownMailStatement,
} from '../../shared/mail/contract.ts'
import { placeOf, shownTo, stageOf, waitingOf } from '../../shared/mail/index.ts'
import { showSender } from './show-sender.ts'
import type { MailSight } from './sight.ts'

/** An item with all that was ever stated of it. @throws DiskError. */
export const showMail = (sight: MailSight, row: MailRow): ShownMail => {
  const { itemId, waitDays, storings, goings, earlier, ...statement } = row
  const place = placeOf(row)
  return {
    ...shownStatement(sight, statement),
    itemId,
    waitDays,
    stage: stageOf(row),
    waiting: waitingOf(row),
    ...(place !== undefined && { place }),
    storings: storings.map(one => ({ ...one, byName: nameIn(sight, one.by) })),
    goings: goings.map(going => shownGoing(sight, going)),
    earlier: earlier.map(before => shownStatement(sight, before)),
  }
}

const shownStatement = (sight: MailSight, { sender, ...statement }: MailStatement): ShownMailStatement => ({
  ...statement,
  shownTo: shownTo(sight.ledger.state.directory, statement.to),
  ...(sender && { shownSender: showSender(sight.people, sender) }),
  byName: nameIn(sight, statement.by),
})

const shownGoing = (sight: MailSight, going: MailGoing): ShownMailGoing => ({
  ...going,
  byName: nameIn(sight, going.by),
  ...(going.takenBack && { takenBackByName: nameIn(sight, going.takenBack.by) }),
})

const nameIn = ({ ledger }: MailSight, account: string): string => nameOf(ledger.state.accounts, account)
