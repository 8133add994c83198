import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import { addresseesNamed } from './addressees.ts'
import { readMailDay } from './read-mail-day.ts'
import { readWaiting } from './read-waiting.ts'
import { showMail } from './show-mail.ts'
import type { MailSight } from './sight.ts'

export type MailQuery = Extract<QueryName, `mail.${string}`>

type Answerers = {
  readonly [N in MailQuery]: (sight: MailSight, input: InputOf<N>) => QueryAnswers[N]
}

const answerers: Answerers = {
  'mail.waiting': sight => readWaiting(sight),
  'mail.day': (sight, { day }) => readMailDay(sight, day),
  'mail.one': (sight, { itemId }) => {
    const row = sight.ledger.mail(itemId)
    return row ? showMail(sight, row) : null
  },
  'mail.addressees': ({ ledger }, { text }) => addresseesNamed(ledger.state.directory, text),
}

/** @throws DiskError, JournalDamaged. */
export const answerMail = <N extends MailQuery>(
  sight: MailSight,
  name: N,
  input: InputOf<N>,
): QueryAnswers[N] => answerers[name](sight, input)
