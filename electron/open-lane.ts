import { type CommandName, contract } from '../shared/contract.ts'
import type { ContractRow } from '../shared/kernel/contract-row.ts'
import type { Commit } from '../shared/kernel/event.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type { PreparedInput, SealedInput } from '../shared/prepared.ts'
import { createLane, type Lane } from './commit.ts'
import type { FilePort } from './disk/file-port.ts'
import type { ChainWriter } from './journal/append.ts'
import type { Clock, Random } from './ports.ts'
import type { Ledger } from './store/ledger.ts'
import type { MonthKeys } from './store/month-keys.ts'
import { openPeople, type People } from './store/people.ts'
import { recoverPeople } from './store/recover-people.ts'
import { releaseReserve } from './store/reserve.ts'
import { sealParticulars } from './store/seal-particulars.ts'

export type OpenLanePorts = {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly random: Random
  readonly station: string
  readonly timeZone: string
  readonly keys: MonthKeys
  readonly ledger: Ledger
  readonly writer: ChainWriter
  readonly onCommitted: (commit: Commit) => void
  readonly onPoisoned: (refusal: Refusal) => void
}

/** The lane of a data folder's general chain, with the particulars beside it. */
export type OpenedLane = Lane & { readonly close: () => void }

export const openLane = (ports: OpenLanePorts): OpenedLane => {
  const { port, folder, random, keys, writer } = ports
  let people: People | undefined

  /** Opened at the first use: most books of a duty room name no outside person for hours. */
  const opened = (): People => {
    if (!people) recoverPeople(port, folder, writer.chain)
    people ??= openPeople(port, folder, writer.chain, { keys, random })
    return people
  }
  const lane = createLane({
    ...ports,
    sealed: <N extends CommandName>(name: N, input: PreparedInput<N>, month: string) =>
      // The row says which fields were particulars: now each is the reference that its sealed type has there.
      sealParticulars<unknown>(rowOf(name), input, { people: opened, random, month }) as SealedInput<N>,
    releaseReserve: () => releaseReserve(port, folder),
  })

  return {
    ...lane,
    close: () => {
      writer.close()
      people?.close()
    },
  }
}

const rowOf = (name: CommandName): ContractRow => contract[name]
