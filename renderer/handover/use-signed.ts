import { useState } from 'react'
import type { CommandName, InputOf } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { ShiftPost } from '../../shared/shift/index.ts'
import { send } from '../app/bridge.ts'
import { type Credentials, passFor } from '../app/pass-for.ts'
import { useRenewed } from '../app/use-renewed.ts'

type Signed = {
  /** @param who another than who sits here, by his own password. @returns whether it stands in the book. */
  readonly sign: <N extends CommandName>(name: N, input: InputOf<N>, who?: Credentials) => Promise<boolean>
  readonly refusal: Refusal | undefined
}

/** One act on a post, signed by who sits here or by another on the same screen; the post is shown as it stands then. */
export const useSigned = (post: ShiftPost): Signed => {
  const renewed = useRenewed()
  const [refusal, setRefusal] = useState<Refusal>()
  const sign: Signed['sign'] = async (name, input, who) => {
    const pass = who && (await passFor(name, who))
    const answer = pass && !pass.ok ? pass : await send(name, input, pass ? { pass: pass.pass } : {})
    setRefusal(answer.ok ? undefined : answer)
    if (answer.ok) await renewed('handover.standing', { post })
    return answer.ok
  }
  return { sign, refusal }
}
