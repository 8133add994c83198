import type {
  Broadcast,
  CallOptions,
  CommandAnswer,
  CommandName,
  InputOf,
  QueryAnswer,
  QueryAnswers,
  QueryName,
} from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'

/** `window.watchbook` as pages use it: what a name answers follows from its kind. */
type PageBridge = {
  call<N extends QueryName>(name: N, input: InputOf<N>): Promise<QueryAnswer<N>>
  call(name: CommandName, input: InputOf<CommandName>, options?: CallOptions): Promise<CommandAnswer>
  subscribe(listener: (news: Broadcast) => void): () => void
}

declare global {
  interface Window {
    readonly watchbook: PageBridge
  }
}

/** Sends a command. A call that breaks down on its way comes back as a refusal, so that nothing typed is lost. */
export const send = async <N extends CommandName>(
  name: N,
  input: InputOf<N>,
  options?: CallOptions,
): Promise<CommandAnswer> => {
  try {
    return await window.watchbook.call(name, input, options)
  } catch {
    return refuse('door.broken-down')
  }
}

/** A query's no: thrown, since the query cache knows errors and answers only. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/** Asks a query. @throws Refused */
export const ask = async <N extends QueryName>(name: N, input: InputOf<N>): Promise<QueryAnswers[N]> => {
  const answer = await window.watchbook.call(name, input).catch(() => refuse('door.broken-down'))
  if (!answer.ok) throw new Refused(answer)
  return answer.answer
}

export const subscribe = (listener: (news: Broadcast) => void): (() => void) =>
  window.watchbook.subscribe(listener)
