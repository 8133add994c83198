import { useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { ShownPool } from '../../shared/roster/index.ts'
import { postTable } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { staffMeant } from '../directory/index.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { rosterText } from './text.ts'

const text = rosterText.arrange

type PoolFormProps = {
  readonly pool: ShownPool
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Who takes turns at a post, one name a line: a list is typed, pasted and put in order faster than it is clicked. */
export const PoolForm = ({ pool, onDone, onClose }: PoolFormProps) => {
  const post = postTable[pool.post].label
  const [typed, setTyped] = useState(() => pool.members.map(({ name }) => name).join('\n'))
  const [fault, setFault] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const say = useMessageLine()
  const { act } = useAct('roster.set-pool')
  const save = useOneAtATime(async () => {
    const meant = await meantBy(typed)
    setFault('unknown' in meant ? fill(text.unknown, meant.unknown) : '')
    if ('unknown' in meant) return
    const { staffIds } = meant
    const answer = await act({ post: pool.post, staffIds: [...staffIds], revision: pool.revision })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return
    say(fill(text.savedPool, { post }))
    onDone()
  })
  const name = fill(text.pool, { post })
  useSaveKeys({
    title: name,
    words: { save: text.savePool, close: rosterText.close, next: rosterText.keys.nextField },
    save: () => void save(),
    close: onClose,
  })
  return (
    <section className="panel roster-side" aria-label={name} data-pane="">
      <h2>{name}</h2>
      <label className="field roster-paste">
        <span className="field-label">
          <span>{text.people}</span>
        </span>
        <span className="meta">{text.peopleHint}</span>
        <span className="field-control">
          <textarea
            // biome-ignore lint/a11y/noAutofocus: the form is there to be typed into
            autoFocus
            aria-label={text.people}
            spellCheck={false}
            value={typed}
            onChange={event => setTyped(event.target.value)}
          />
        </span>
      </label>
      {fault === '' ? null : <p role="alert">{fault}</p>}
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      <div className="roster-row">
        <Button look="primary" shownKey="Ctrl+Enter" onPress={() => void save()}>
          {text.savePool}
        </Button>
        <Button shownKey="Esc" onPress={onClose}>
          {rosterText.close}
        </Button>
      </div>
    </section>
  )
}

type Meant =
  | { readonly staffIds: readonly string[] }
  | { readonly unknown: { readonly line: number; readonly name: string } }

const meantBy = async (typed: string): Promise<Meant> => {
  const staffIds: string[] = []
  for (const [place, written] of typed.split(/\r?\n/u).entries()) {
    const name = written.trim()
    if (name === '') continue
    const meant = await staffMeant(name)
    if (!meant.ok) return { unknown: { line: place + 1, name } }
    staffIds.push(meant.staffId)
  }
  return { staffIds }
}
