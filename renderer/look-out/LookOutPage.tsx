import './look-out.css'
import { useMemo, useState } from 'react'
import type { LookOutStanding, ShownLookOut } from '../../shared/look-out/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import type { MarkKind } from '../ui/Mark.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { papersShown } from '../visit/index.ts'
import { LookOutCard } from './LookOutCard.tsx'
import { LookOutForm } from './LookOutForm.tsx'
import { personShown } from './shown-words.ts'
import { lookOutText as text } from './text.ts'
import { WithdrawForm } from './WithdrawForm.tsx'

type Detail = 'none' | 'new' | 'card' | 'change' | 'withdraw'

/** More than an office ever looks out for at once; older ones are in the trail. */
const mostShown = 200
const none: readonly ShownLookOut[] = []

/** Whom the gate is to look out for; the office keeps the list, nobody else sees it. */
export const LookOutPage = () => {
  const { data, error, refetch } = useAsk('look-out.page', { offset: 0, limit: mostShown })
  const mayWrite = useStation().book.state !== 'read-only'
  const [current, setCurrent] = useState<string>()
  const [detail, setDetail] = useState<Detail>('none')
  const [listAsked, setListAsked] = useState(0)
  const rows = data?.rows ?? none
  const one = rows.find(({ itemId }) => itemId === current)
  const close = () => {
    setDetail('none')
    setListAsked(before => before + 1)
  }
  useKeys(text.title, [
    {
      name: 'look-out.add',
      label: text.keys.add,
      keys: ['Ctrl+N'],
      mayRun: mayWrite,
      run: () => setDetail('new'),
      isHinted: true,
    },
  ])
  return (
    <>
      <ViewHead title={text.title} aside={text.aside}>
        {mayWrite ? (
          <Button look="primary" shownKey="Ctrl+N" onPress={() => setDetail('new')}>
            {text.add}
          </Button>
        ) : (
          <span className="meta">{text.readOnly}</span>
        )}
      </ViewHead>
      {error && !data ? <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <div className="look-out">
          <List
            rows={rows}
            total={data.total}
            current={current}
            onCurrent={setCurrent}
            onOpen={itemId => {
              setCurrent(itemId)
              setDetail('card')
            }}
            focusAsked={listAsked}
          />
          <Beside {...{ detail, one, mayWrite, setDetail, close }} />
        </div>
      ) : null}
      {data || error ? null : <Skeleton reason={text.waiting} />}
    </>
  )
}

type BesideProps = {
  readonly detail: Detail
  readonly one: ShownLookOut | undefined
  readonly mayWrite: boolean
  readonly setDetail: (detail: Detail) => void
  readonly close: () => void
}

const Beside = ({ detail, one, mayWrite, setDetail, close }: BesideProps) => {
  const back = () => setDetail('card')
  if (detail === 'new') return <LookOutForm onDone={close} onClose={close} />
  if (!one || detail === 'none') return null
  if (detail === 'change') return <LookOutForm key={one.itemId} lookOut={one} onDone={back} onClose={back} />
  if (detail === 'withdraw') return <WithdrawForm itemId={one.itemId} onDone={back} onClose={back} />
  return (
    <LookOutCard
      lookOut={one}
      mayLook={mayWrite}
      onClose={close}
      {...(mayWrite && one.standing !== 'withdrawn' && { onAct: setDetail })}
    />
  )
}

type ListProps = {
  readonly rows: readonly ShownLookOut[]
  readonly total: number
  readonly current: string | undefined
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  readonly focusAsked: number
}

const List = ({ rows, total, current, onCurrent, onOpen, focusAsked }: ListProps) => {
  const gridRows = useMemo(
    () => ({
      total: rows.length,
      rowAt: (index: number) => rows[index],
      keyOf: ({ itemId }: ShownLookOut) => itemId,
      indexOf: (key: string) => {
        const index = rows.findIndex(({ itemId }) => itemId === key)
        return index < 0 ? undefined : index
      },
    }),
    [rows],
  )
  const inForce = rows.filter(({ standing }) => standing === 'in-force').length
  return (
    <section className="panel visit-list look-out-list" aria-label={text.list} data-pane="">
      <DataGrid
        label={text.list}
        columns={columns}
        tracks={tracks}
        rows={gridRows}
        current={current}
        onCurrent={onCurrent}
        onOpen={({ itemId }) => onOpen(itemId)}
        focusAsked={focusAsked}
        empty={<EmptyState what={text.empty} rule={text.emptyRule} />}
      />
      <div className="grid-foot">
        <span>{fill(text.total, { total, inForce })}</span>
      </div>
    </section>
  )
}

const marks: { readonly [S in LookOutStanding]: MarkKind } = {
  'in-force': 'notice',
  expired: 'fine',
  withdrawn: 'fine',
}

const tracks =
  'minmax(5rem, 7rem) minmax(8rem, 1fr) minmax(6rem, 1fr) 6rem minmax(6rem, 1fr) minmax(5.5rem, 6.5rem)'

const columns: readonly GridColumn<ShownLookOut>[] = [
  { id: 'who', head: text.head.who, cell: ({ person }) => personShown(person) },
  { id: 'papers', head: text.head.papers, cell: ({ person }) => papersShown(person) },
  { id: 'reason', head: text.head.reason, cell: ({ reason }) => reason },
  { id: 'until', head: text.head.until, cell: ({ until }) => until },
  { id: 'toDo', head: text.head.toDo, cell: ({ toDo }) => toDo },
  {
    id: 'standing',
    head: text.head.standing,
    cell: ({ standing }) => <StateWord mark={marks[standing]}>{text.standings[standing]}</StateWord>,
  },
]
