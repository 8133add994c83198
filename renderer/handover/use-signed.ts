import { useState } from 'react'
import type { CommandName, InputOf } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'
import { type Credentials, passFor } from '../app/pass-for.ts'

type Signed = {
  /** @param who another than who sits here, by his own password. @returns whether it stands in the book. */
  readonly sign: <N extends CommandName>(name: N, input: InputOf<N>, who?: Credentials) => Promise<boolean>
  readonly refusal: Refusal | undefined
}

/** One act, signed by who sits here or by another on the same screen. */
export const useSigned = (): Signed => {
  const [refusal, setRefusal] = useState<Refusal>()
  const sign: Signed['sign'] = async (name, input, who) => {
    const pass = who && (await passFor(name, who))
    const answer = pass && !pass.ok ? pass : await send(name, input, pass ? { pass: pass.pass } : {})
    setRefusal(answer.ok ? undefined : answer)
    return answer.ok
  }
  return { sign, refusal }
}
