import './appointment.css'
import { useMemo, useState } from 'react'
import type { ShownToday } from '../../shared/appointment/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import type { MarkKind } from '../ui/Mark.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { appointmentText } from './text.ts'
import { type TodayLine, todayLines } from './today-lines.ts'
import { useKeep } from './use-keep.ts'

const { today: text, keys } = appointmentText
const none: readonly ShownToday[] = []

type TodayPanelProps = {
  /** The badge that hangs first on the board. */
  readonly freeBadge: string
  readonly mayWrite: boolean
}

/** Whoever is awaited today; Enter lets the current one in. Nothing is shown where nobody is. */
export const TodayPanel = ({ freeBadge, mayWrite }: TodayPanelProps) => {
  const rows = useAsk('appointment.today', {}, { everyMs: 60_000 }).data?.rows ?? none
  const lines = useMemo(() => todayLines(rows), [rows])
  const [chosen, setChosen] = useState<string>()
  const [focusAsked, setFocusAsked] = useState(0)
  const { keep, stopped, forget } = useKeep(freeBadge)
  const current = lines.find(({ key }) => key === chosen) ?? lines.find(({ isWaiting }) => isWaiting)
  const letIn = useOneAtATime(async (line: TodayLine, remark?: string) => {
    if (!mayWrite || !line.isWaiting) return
    if (await keep(line, remark)) setFocusAsked(before => before + 1)
  })
  useKeys(text.title, [
    {
      name: 'appointment.today',
      label: keys.today,
      keys: ['Alt+Y'],
      mayRun: lines.length > 0,
      run: () => setFocusAsked(before => before + 1),
      isHinted: true,
    },
  ])
  const gridRows = useMemo(() => rowsOf(lines), [lines])
  if (lines.length === 0) return null
  const next = lines.find(({ isWaiting }) => isWaiting)
  const arrived = rows.reduce((sum, row) => sum + row.arrived, 0)
  const people = rows.reduce((sum, row) => sum + row.people, 0)
  return (
    <section className="panel appointment-today" aria-label={text.title} data-pane="">
      <div className="appointment-today-head">
        <h2>{text.title}</h2>
        <span className="meta">
          {fill(text.counts, { arrived, left: people - arrived })}
          {next ? (
            <>
              {text.next} <b>{`${next.time} ${next.who}`}</b>
            </>
          ) : null}
        </span>
        <Button shownKey="Alt+Y" onPress={() => setFocusAsked(before => before + 1)}>
          {mayWrite ? text.letIn : text.look}
        </Button>
      </div>
      <DataGrid
        label={text.title}
        columns={columns}
        tracks={tracks}
        rows={gridRows}
        current={current?.key}
        onCurrent={setChosen}
        onOpen={line => void letIn(line)}
        focusAsked={focusAsked}
      />
      {stopped ? (
        <WithWord
          key={stopped.line.key}
          why={sentenceFor(stopped.refusal)}
          onSend={remark => void letIn(stopped.line, remark)}
          onClose={() => {
            forget()
            setFocusAsked(before => before + 1)
          }}
        />
      ) : null}
    </section>
  )
}

type WithWordProps = {
  readonly why: React.ComponentProps<typeof RefusalBox>
  readonly onSend: (remark: string) => void
  readonly onClose: () => void
}

/** Why they are not let in; with a word of the gatekeeper they are. */
const WithWord = ({ why, onSend, onClose }: WithWordProps) => {
  const [remark, setRemark] = useState('')
  const isBlank = remark.trim() === ''
  useKeys(text.form, [{ name: 'form.close', label: keys.close, keys: ['Esc'], run: onClose, isHinted: true }])
  return (
    <form
      className="appointment-word"
      aria-label={text.form}
      onSubmit={event => {
        event.preventDefault()
        if (!isBlank) onSend(remark.trim())
      }}
    >
      <RefusalBox {...why} />
      <label className="field">
        <span className="field-label">{text.remark}</span>
        <span className="field-control">
          <input
            // biome-ignore lint/a11y/noAutofocus: the word is what is asked for now
            autoFocus
            autoComplete="off"
            maxLength={200}
            value={remark}
            onChange={event => setRemark(event.target.value)}
          />
        </span>
      </label>
      <Button type="submit" shownKey="Enter" isDisabled={isBlank}>
        {text.save}
      </Button>
    </form>
  )
}

const rowsOf = (lines: readonly TodayLine[]) => ({
  total: lines.length,
  rowAt: (index: number) => lines[index],
  keyOf: ({ key }: TodayLine) => key,
  indexOf: (key: string) => {
    const index = lines.findIndex(line => line.key === key)
    return index < 0 ? undefined : index
  },
})

const marks: { readonly [S in ShownToday['standing']]: MarkKind } = {
  awaited: 'open',
  partly: 'notice',
  arrived: 'fine',
  missed: 'due',
}

const tracks = '4rem minmax(7rem, 1.4fr) minmax(6rem, 1fr) 6.5rem'

const columns: readonly GridColumn<TodayLine>[] = [
  { id: 'time', head: text.head.time, cell: ({ time }) => time },
  { id: 'who', head: text.head.who, cell: ({ who }) => who },
  { id: 'host', head: text.head.host, cell: ({ host }) => host },
  {
    id: 'state',
    head: text.head.state,
    cell: ({ guest, appointment: { standing, arrived } }) =>
      guest === undefined ? (
        <StateWord mark={marks[standing]}>{fill(text.states[standing], { arrived })}</StateWord>
      ) : null,
  },
]
