import './appointment.css'
import { useMemo, useState } from 'react'
import type { ShownAppointment } from '../../shared/appointment/contract.ts'
import { daysInWords } from '../../shared/appointment/index.ts'
import type { AppointmentStanding } from '../../shared/appointment/standing.ts'
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
import { AppointmentCard } from './AppointmentCard.tsx'
import { AppointmentForm } from './AppointmentForm.tsx'
import { CancelForm } from './CancelForm.tsx'
import { partyShown, windowShown } from './shown-words.ts'
import { appointmentText as text } from './text.ts'

type Detail = 'none' | 'new' | 'card' | 'change' | 'cancel'

/** The newest; older ones are in the trail. */
const mostShown = 200
const none: readonly ShownAppointment[] = []

/** Whoever announces guests: the office for everybody, others for their own section. */
export const AppointmentPage = () => {
  const { data, error, refetch } = useAsk('appointment.page', { offset: 0, limit: mostShown })
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
      name: 'appointment.add',
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
        <div className="appointments">
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
  readonly one: ShownAppointment | undefined
  readonly mayWrite: boolean
  readonly setDetail: (detail: Detail) => void
  readonly close: () => void
}

const Beside = ({ detail, one, mayWrite, setDetail, close }: BesideProps) => {
  const back = () => setDetail('card')
  if (detail === 'new') return <AppointmentForm onDone={close} onClose={close} />
  if (!one || detail === 'none') return null
  if (detail === 'change')
    return <AppointmentForm key={one.itemId} appointment={one} onDone={back} onClose={back} />
  if (detail === 'cancel') return <CancelForm appointment={one} onDone={back} onClose={back} />
  return (
    <AppointmentCard
      appointment={one}
      mayLook={mayWrite}
      onClose={close}
      {...(mayWrite && one.standing === 'awaited' && { onAct: setDetail })}
    />
  )
}

type ListProps = {
  readonly rows: readonly ShownAppointment[]
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
      keyOf: ({ itemId }: ShownAppointment) => itemId,
      indexOf: (key: string) => {
        const index = rows.findIndex(({ itemId }) => itemId === key)
        return index < 0 ? undefined : index
      },
    }),
    [rows],
  )
  return (
    <section className="panel visit-list appointment-list" aria-label={text.list} data-pane="">
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
        <span>{fill(text.total, { total })}</span>
      </div>
    </section>
  )
}

const marks: { readonly [S in AppointmentStanding]: MarkKind } = {
  awaited: 'notice',
  kept: 'fine',
  missed: 'due',
  over: 'fine',
  cancelled: 'fine',
}

const tracks =
  'minmax(6.5rem, 1.5fr) minmax(5.5rem, 6.5rem) minmax(7rem, 1.3fr) minmax(4.5rem, 0.8fr) minmax(6rem, 1fr) minmax(5.5rem, 6.5rem)'

const columns: readonly GridColumn<ShownAppointment>[] = [
  { id: 'on', head: text.head.on, cell: daysInWords },
  { id: 'time', head: text.head.time, cell: windowShown },
  { id: 'who', head: text.head.who, cell: ({ guests, people }) => partyShown(guests, people) },
  { id: 'host', head: text.head.host, cell: ({ hostName }) => hostName },
  { id: 'purpose', head: text.head.purpose, cell: ({ purpose }) => purpose },
  {
    id: 'standing',
    head: text.head.standing,
    cell: ({ standing }) => <StateWord mark={marks[standing]}>{text.standings[standing]}</StateWord>,
  },
]
