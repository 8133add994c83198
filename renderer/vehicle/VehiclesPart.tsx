import '../ui/detail.css'
import './vehicle.css'
import { useState } from 'react'
import { shownPlate } from '../../shared/papers/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { ownVehicleKinds, type VehicleRow } from '../../shared/vehicle/contract.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { OwnVehicleForm } from './OwnVehicleForm.tsx'
import { vehicleText as text } from './text.ts'
import { VehicleList } from './VehicleList.tsx'
import { WithdrawVehicle } from './WithdrawVehicle.tsx'

type VehiclesPartProps = {
  /** Why nothing can be changed here; undefined where it can. */
  readonly whyNot: string | undefined
}

type Open =
  | { readonly kind: 'none' | 'new' }
  | { readonly kind: 'change' | 'withdraw'; readonly vehicleId: string }

const closed: Open = { kind: 'none' }

/** The register of own vehicles: kept by the office, read by everybody. */
export const VehiclesPart = ({ whyNot }: VehiclesPartProps) => {
  const [open, setOpen] = useState<Open>(closed)
  const [current, setCurrent] = useState<string>()
  const [listAsked, askList] = useState(0)
  const { data: rows, error, refetch } = useAsk('vehicle.list', {})
  const mayChange = whyNot === undefined
  const add = () => setOpen({ kind: 'new' })
  const close = () => {
    setOpen(closed)
    askList(before => before + 1)
  }
  useKeys(text.title, [
    {
      name: 'vehicle.add',
      label: text.keys.add,
      keys: ['Ctrl+N'],
      mayRun: mayChange,
      run: add,
      isHinted: true,
    },
  ])
  if (error && !rows) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!rows) return <Skeleton reason={text.waiting} />
  return (
    <div className="settings">
      <section className="panel settings-list" aria-label={text.title} data-pane="">
        {mayChange ? (
          <div className="vehicle-tools">
            <Button shownKey="Ctrl+N" onPress={add}>
              {text.add}
            </Button>
          </div>
        ) : null}
        <VehicleList
          rows={rows}
          current={current}
          onCurrent={setCurrent}
          onOpen={vehicleId => setOpen({ kind: 'change', vehicleId })}
          focusAsked={listAsked}
        />
      </section>
      <Detail {...{ open, rows, whyNot, setOpen, close }} />
    </div>
  )
}

type DetailProps = {
  readonly open: Open
  readonly rows: readonly VehicleRow[]
  readonly whyNot: string | undefined
  readonly setOpen: (open: Open) => void
  readonly close: () => void
}

const Detail = ({ open, rows, whyNot, setOpen, close }: DetailProps) => {
  if (open.kind === 'none') return null
  const row = 'vehicleId' in open ? rows.find(({ vehicleId }) => vehicleId === open.vehicleId) : undefined
  if (open.kind !== 'new' && !row) return null
  const key = `${open.kind} ${row?.vehicleId ?? ''} ${row?.revision ?? ''}`
  return (
    <div className="settings-detail">
      {row && (whyNot !== undefined || row.isWithdrawn) ? (
        <VehicleRecord row={row} whyNot={whyNot} onClose={close} />
      ) : open.kind === 'withdraw' && row ? (
        <WithdrawVehicle key={key} row={row} onDone={close} onClose={close} />
      ) : (
        <OwnVehicleForm
          key={key}
          row={row}
          onDone={close}
          onClose={close}
          {...(row && { onWithdraw: () => setOpen({ kind: 'withdraw', vehicleId: row.vehicleId }) })}
        />
      )}
    </div>
  )
}

type RecordProps = {
  readonly row: VehicleRow
  readonly whyNot: string | undefined
  readonly onClose: () => void
}

const VehicleRecord = ({ row, whyNot, onClose }: RecordProps) => {
  useKeys(text.record, [
    { name: 'vehicle.close', label: text.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  const facts = [
    [text.fields.kind, ownVehicleKinds[row.kind]],
    [text.fields.owner, row.ownerName],
    [text.fields.section, row.section],
    [text.fields.place, row.placeName],
    [text.fields.remark, row.remark ?? ''],
  ] as const
  return (
    <section className="panel vehicle-record" aria-label={text.record} data-pane="">
      <h2>{shownPlate(row.plate)}</h2>
      <dl className="facts">
        {facts.flatMap(([label, value]) => [
          <dt key={`${label} label`}>{label}</dt>,
          <dd key={label}>{value || '—'}</dd>,
        ])}
      </dl>
      <p className="meta">
        {[
          row.isWithdrawn ? text.withdrawn : '',
          row.reason === undefined ? '' : fill(text.because, { reason: row.reason }),
          whyNot ?? '',
        ]
          .filter(part => part !== '')
          .join(' ')}
      </p>
      <div>
        <Button shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}
