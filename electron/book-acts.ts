import type { CommandAnswer, InputOf } from '../shared/contract.ts'
import { refuse } from '../shared/kernel/decision.ts'
import { withRule } from '../shared/refusals.ts'
import type { SetUp } from '../shared/station/contract.ts'
import type { Prepare } from './accounts/prepare.ts'
import type { PreparableName } from './accounts/prepare-ports.ts'
import type { BookFolder } from './book-folder.ts'
import { actorWithout, isNotedOnly, mayStill } from './callers.ts'
import type { Caller } from './door/admit.ts'

/** Commands that the book runs; sessions are the desk's, signatures under a recovery those of `recoveries`. */
export type BookCommand = PreparableName

export type ActPorts = {
  readonly folder: BookFolder
  readonly prepare: Prepare
  /** The trail was looked at in a book that is only read. */
  readonly onLookInLog: (actor: string) => void
  /** After an act is in the book, before it is answered. */
  readonly onDone: (name: BookCommand) => void
}

/** The way of an act whose caller was admitted: done before? may it now? prepared, still permitted, through the lane. */
export class BookActs {
  readonly #ports: ActPorts

  constructor(ports: ActPorts) {
    this.#ports = ports
  }

  /** @param id made once with its form; the same again is the same act. */
  run<N extends BookCommand>(
    name: N,
    input: InputOf<N>,
    caller: Caller | undefined,
    id: string,
  ): Promise<CommandAnswer>
  async run(name: BookCommand, input: never, caller: Caller | undefined, id: string): Promise<CommandAnswer> {
    const { folder, prepare, onDone } = this.#ports
    const { account: actor = actorWithout(name), roles = [] } = caller ?? {}
    const act = { name, actor, id }
    const before = folder.journal?.answerBefore(act)
    if (before) return before
    if (folder.readOnly && isNotedOnly(name)) return this.#note(actor, name)
    if (name === 'station.set-up') return this.#setUp(input, id)
    const no = folder.whyNotNow()
    if (no) return no
    const preparing = prepare(name, input, actor)
    const prepared = preparing instanceof Promise ? await preparing : preparing
    // The same act may have been done while a password was checked: then it is not refused for what it changed.
    if (!prepared.ok) return folder.journal?.answerBefore(act) ?? withRule(prepared)
    if (caller && !mayStill(folder.state(), name, caller)) return withRule(refuse('door.not-permitted'))
    const answer = folder.commit({ name, input: prepared.input, actor, roles, id })
    if (answer.ok) onDone(name)
    return answer
  }

  #note(actor: string, name: BookCommand): CommandAnswer {
    const { folder, onLookInLog } = this.#ports
    if (name === 'trail.look') onLookInLog(actor)
    return folder.noteAccess(actor, name)
  }

  async #setUp(input: SetUp, id: string): Promise<CommandAnswer> {
    const { folder, prepare } = this.#ports
    const { readOnly } = folder
    if (readOnly) return refuse(readOnly.code, readOnly.params)
    const prepared = await prepare('station.set-up', input, 'setup')
    return prepared.ok ? folder.setUp({ input, prepared: prepared.input, id }) : withRule(prepared)
  }
}
