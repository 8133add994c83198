import './handling.css'
import { useRef, useState } from 'react'
import type { ShownEntry } from '../../../shared/duty-log/contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { useAsk } from '../../app/use-ask.ts'
import type { DraftForm } from '../../app/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import type { ActAsked } from '../log-state.ts'
import { ActForm } from './ActForm.tsx'
import { type ActKind, actKinds, actsFor } from './act-kinds.ts'
import { SignReceipt } from './SignReceipt.tsx'
import { handlingText as text } from './text.ts'

type RecordActsProps = {
  readonly entry: ShownEntry
  /** The act whose form another view led to; the list drops it with the next row. */
  readonly acting: ActAsked | undefined
  /** It is tracked as an instruction: what ends or changes it is done there. */
  readonly isTracked: boolean
  /** What else stands in the foot while no form is open. */
  readonly children: React.ReactNode
}

/** What `unlessTracked` refuses. */
const endedElsewhere: ReadonlySet<ActKind> = new Set<ActKind>([
  'follow-up',
  'close',
  'reopen',
  'mark-duplicate',
  'strike',
])

/** The acts that the entry takes, each with its key; the chosen one's form takes their place. */
export const RecordActs = ({ entry, acting, isTracked, children }: RecordActsProps) => {
  const [open, setOpen] = useState<ActKind>()
  const [answered, setAnswered] = useState<number>()
  const opener = useRef<Element | null>(null)
  const kinds = actsFor(entry).filter(kind => !isTracked || !endedElsewhere.has(kind))
  if (acting && acting.asked !== answered) {
    setAnswered(acting.asked)
    setOpen(kinds.find(kind => kind === acting.act) ?? open)
  }
  const begin = (kind: ActKind) => {
    opener.current = document.activeElement
    setOpen(kind)
  }
  const done = () => {
    setOpen(undefined)
    backTo(opener.current)
  }
  if (open === undefined)
    return (
      <>
        <ActBar kinds={kinds} onChoose={begin} />
        <div className="record-foot">{children}</div>
      </>
    )
  return (
    <div className="act-form">
      {open === 'acknowledge' ? (
        <SignReceipt entry={entry} onDone={done} />
      ) : (
        <DraftedForm key={open} kind={open} entry={entry} onDone={done} />
      )}
    </div>
  )
}

/** Where the caret came from, if that is still there; else the grid of the log. */
const backTo = (element: Element | null): void => {
  const grid = document.querySelector<HTMLElement>('.log-list [role=grid]')
  const target =
    element instanceof HTMLElement && element.isConnected && element !== document.body ? element : grid
  target?.focus()
}

type ActBarProps = { readonly kinds: readonly ActKind[]; readonly onChoose: (kind: ActKind) => void }

const ActBar = ({ kinds, onChoose }: ActBarProps) => {
  useKeys(
    text.acts,
    kinds.map(kind => ({
      name: `act.${kind}`,
      label: text.titles[kind],
      keys: [actKinds[kind].key],
      run: () => onChoose(kind),
    })),
  )
  if (kinds.length === 0) return null
  return (
    <fieldset className="act-bar" aria-label={text.acts}>
      {kinds.map(kind => (
        <Button key={kind} shownKey={actKinds[kind].key} onPress={() => onChoose(kind)}>
          {text.kinds[kind]}
        </Button>
      ))}
    </fieldset>
  )
}

type DraftedFormProps = {
  readonly kind: ActKind
  readonly entry: ShownEntry
  readonly onDone: () => void
}

/** Before the draft is known the form must not open: it would write over it. */
const DraftedForm = ({ kind, entry, onDone }: DraftedFormProps) => {
  const form = draftFormOf(kind, entry.itemId)
  const draft = useAsk('draft.read', { form })
  if (draft.isPending) return null
  return <ActForm kind={kind} entry={entry} form={form} draft={draft.data ?? null} onDone={onDone} />
}

const shortNames: { readonly [K in ActKind]?: string } = {
  'mark-duplicate': 'duplicate',
  'acknowledge-on-paper': 'paper',
}

const draftFormOf = (kind: ActKind, itemId: string): DraftForm =>
  `act-${shortNames[kind] ?? kind}-${itemId.toLowerCase()}`
