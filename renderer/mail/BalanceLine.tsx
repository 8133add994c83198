import type { MailBalance } from '../../shared/mail/contract.ts'
import { dayText as text } from './text.ts'

/** `上日结存 12 + 收 30 = 领 25 + 退 1 + 待领 16`: nothing is unaccounted for. */
export const BalanceLine = ({ balance }: { readonly balance: MailBalance }) => {
  const { before, received, handedOver, returned, waiting } = balance
  return (
    <span className="mail-balance">
      {`${text.before} ${before} + ${text.received} ${received} = ${text.handedOver} ${handedOver} + ${text.returned} ${returned} + ${text.waiting} ${waiting}`}
    </span>
  )
}
