import type { CorrectPass, SealedPassCorrection } from '../../shared/exit-pass/contract.ts'
import type { PassHolder, SealedCarrier, SealedHolder } from '../../shared/exit-pass/holder.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

export type HolderPorts = {
  readonly people: Pick<PeopleOfBook, 'seal'>
  /** The journal file that the commit will go to. */
  readonly month: string
}

/** Puts a sealed reference in the place of what is particular of the holder. On the disk when it returns. @throws NotWritten, Poisoned. */
export const sealHolderIn = <Input extends { readonly holder: PassHolder }>(
  { holder, ...said }: Input,
  ports: HolderPorts,
): Omit<Input, 'holder'> & { readonly holder: SealedHolder } => ({ ...said, holder: sealed(holder, ports) })

/** As `sealHolderIn`; without a holder he stays as he was named. */
export const sealCorrection = ({ holder, ...said }: CorrectPass, ports: HolderPorts): SealedPassCorrection =>
  holder ? { ...said, holder: sealed(holder, ports) } : said

const sealed = (holder: PassHolder, { people, month }: HolderPorts): SealedHolder => {
  const seal = (carrier: SealedCarrier) => people.seal(month, carrier)
  if (holder.kind === 'outside') {
    const { kind, ...carrier } = holder
    return { kind, sealed: seal(carrier) }
  }
  const { kind, staffId, plate } = holder
  return plate === undefined ? { kind, staffId } : { kind, staffId, sealed: seal({ plate }) }
}
