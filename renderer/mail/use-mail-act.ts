import type { CommandName } from '../../shared/contract.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useRenewed } from '../app/use-renewed.ts'

type MailCommand = Extract<CommandName, `mail.${string}`>

/** One act on an item: said when it is in the book, and only then the form closes over how the item stands now. */
export const useMailAct = <N extends MailCommand>(name: N, itemId: string, onDone: () => void) => {
  const say = useMessageLine()
  const renewed = useRenewed()
  const { act, refusal } = useAct(name)
  const done = async (input: Parameters<typeof act>[0], said: string): Promise<void> => {
    const answer = await act(input)
    if (!answer.ok) return
    say(said)
    await renewed('mail.one', { itemId })
    onDone()
  }
  return { done, refusal }
}
