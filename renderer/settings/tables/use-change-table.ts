import { useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { CommandAnswer } from '../../../shared/contract.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import type { TableRow } from '../../../shared/unit-table/index.ts'
import { fill } from '../../app/fill.ts'
import { useMessageLine } from '../../app/messages.tsx'
import type { useDraft } from '../../app/use-draft.ts'
import { focusField } from '../../ui/focus-field.ts'
import { faultsOf } from '../../ui/form-faults.ts'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import type { TableScreen } from './table-screen.ts'
import {
  bodyText,
  isField,
  type TableBody,
  type TableSeen,
  type TableValues,
  tableDraftText,
} from './table-values.ts'
import { tableText as text } from './text.ts'

type ChangePorts<Key extends string, Content> = {
  readonly screen: TableScreen<Key, Content>
  readonly row: TableRow<Key, Content>
  readonly form: UseFormReturn<TableValues>
  readonly draft: ReturnType<typeof useDraft>
  readonly onLooked: (seen: TableSeen) => void
  readonly onSaved: () => void
}

type ChangeActs = {
  /** @param seen what the changer has seen; somebody else's change since then is refused by main. */
  readonly save: (seen: TableSeen) => void
  /** The default goes into the form and is saved as the return to it; a reason is asked for as well. */
  readonly restore: (seen: TableSeen) => void
  readonly refusal: Refusal | undefined
}

/** Sends a change; what comes to the default is the return to it. Only when it is on the disk is the draft dropped. */
export const useChangeTable = <Key extends string, Content>({
  screen,
  row,
  form,
  draft,
  onLooked,
  onSaved,
}: ChangePorts<Key, Content>): ChangeActs => {
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  /** The body over which the default was asked for without a reason; whoever types on has thought better of it. */
  const restoreAskedOver = useRef<string>(undefined)
  const shipped = screen.bodyOf(row.key, row.default)
  const done = (revision: number, body: TableBody, sentence: string): void => {
    onLooked({ revision, body: bodyText(body) })
    form.reset({ ...body, reason: '' })
    // After the reset, which counts as typing: what was sent is no draft any more.
    draft.renew()
    say(fill(sentence, { what: screen.nameOf(row.key) }))
    onSaved()
  }
  const act = async (seen: TableSeen, values: TableValues): Promise<void> => {
    const content = screen.contentOf(row.key, values)
    const body = screen.bodyOf(row.key, content)
    const isReturn = row.changed !== undefined && bodyText(body) === bodyText(shipped)
    const id = draft.idToSend(tableDraftText({ seen, values }))
    const change = { reason: values.reason.trim(), revision: seen.revision }
    const answer: CommandAnswer = isReturn
      ? await screen.restore(row.key, change, { id })
      : await screen.set(row.key, content, change, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (answer.ok) done(seen.revision + 1, body, isReturn ? text.restored : text.saved)
    else draft.refused(answer.code)
  }
  const bodyTyped = () => bodyText(screen.bodyOf(row.key, screen.contentOf(row.key, form.getValues())))
  /** What is typed stays as it is until a reason is given; then saving means the return that was asked for. */
  const restore = async (seen: TableSeen): Promise<void> => {
    restoreAskedOver.current = bodyTyped()
    if (!(await form.trigger('reason', { shouldFocus: true }))) return
    restoreAskedOver.current = undefined
    form.setValue('lines', [...shipped.lines])
    form.setValue('figures', shipped.figures)
    await submit(seen)
  }
  const submit = useOneAtATime((seen: TableSeen) =>
    form.handleSubmit(
      values => act(seen, values),
      errors => {
        const [first] = faultsOf(errors, screen.labels)
        if (first && isField(first.path)) focusField(form.control, first.path)
      },
    )(),
  )
  return {
    save: seen => void (restoreAskedOver.current === bodyTyped() ? restore(seen) : submit(seen)),
    restore: seen => void restore(seen),
    refusal,
  }
}
