import { dayOf } from '../../shared/calendar/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import type { GeneralState } from '../../shared/state.ts'
import { hasLooked } from '../../shared/trail/index.ts'
import type { Clock } from '../ports.ts'

type LooksPorts = {
  readonly state: () => Frozen<GeneralState>
  readonly clock: Pick<Clock, 'now'>
  readonly timeZone: () => string
}

/** Whether it is on record today that somebody looks at the trail: by a line of the journal, in a read-only book by `logs/`. */
export class Looks {
  readonly #ports: LooksPorts
  /** Account → day, of this run of the program. */
  readonly #inLog = new Map<string, string>()

  constructor(ports: LooksPorts) {
    this.#ports = ports
  }

  noteInLog(account: string): void {
    this.#inLog.set(account, this.#today())
  }

  has(account: string): boolean {
    const { state, clock, timeZone } = this.#ports
    const around = { now: clock.now(), timeZone: timeZone() }
    return hasLooked(state().trail, account, around) || this.#inLog.get(account) === this.#today()
  }

  #today(): string {
    return dayOf(this.#ports.clock.now(), this.#ports.timeZone())
  }
}
