import { type ChainOpening, chainOpened, tailCut } from '../shared/journal/index.ts'
import type { Event } from '../shared/kernel/event.ts'
import type { GeneralState } from '../shared/state.ts'
import type { ChainWriter } from './journal/append.ts'
import type { TailCut } from './journal/recover.ts'
import { type Clock, newCommandId, type Random } from './ports.ts'

/** What the program itself writes to a station's second chain. */
export type SecretChain = {
  /**
   * Its first line, where a set-up or a crash in one left it without (format.md §2: both are opened at set-up, general
   * first), and the cuts that no line tells of yet. Throws NotWritten, Poisoned; then it may be asked again.
   */
  readonly catchUp: (opened: GeneralState['station']['opened'], actor: 'setup' | 'system') => undefined
}

export type SecretChainPorts = {
  readonly writer: ChainWriter
  readonly clock: Clock
  readonly random: Random
  readonly cuts: readonly TailCut[]
  readonly onWritten: (at: string) => void
}

export const createSecretChain = ({
  writer,
  clock,
  random,
  cuts,
  onWritten,
}: SecretChainPorts): SecretChain => {
  const untold = [...cuts]
  const write = (event: Event, actor: 'setup' | 'system' = 'system'): void => {
    const command = actor === 'setup' ? 'station.set-up' : 'journal.open'
    const at = clock.now()
    writer.append([{ at, actor, id: newCommandId(random), command, events: [event] }])
    onWritten(at)
  }

  return {
    catchUp: (opened, actor) => {
      if (opened && writer.last().seq === 0) write(chainOpened(openingOf(opened)), actor)
      for (const { file, bytes, sha256 } of [...untold]) {
        write(tailCut({ file, bytes, sha256 }))
        untold.shift()
      }
      return undefined
    },
  }
}

type Opened = NonNullable<GeneralState['station']['opened']>

const openingOf = ({ station, timeZone, demo }: Opened): ChainOpening => ({
  station,
  realm: 'secret',
  timeZone,
  ...(demo && { demo }),
})
