import type { CommandName } from '../../shared/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from './bridge.ts'

/** Another than who sits here: his own name and password. */
export type Credentials = { readonly account: string; readonly password: string }

/** A session of that person's for exactly this command. */
export const passFor = async (
  command: CommandName,
  { account, password }: Credentials,
): Promise<{ readonly ok: true; readonly pass: string } | Refusal> => {
  const answer = await send('session.sign-once', { account: account.trim(), password, command })
  return answer.ok ? { ok: true, pass: answer.pass ?? '' } : answer
}
