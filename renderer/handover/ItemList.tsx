import { useMemo, useState } from 'react'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { type ItemRow, itemColumns, itemTracks } from './item-columns.tsx'
import { withItemLine } from './kept-typing.ts'
import { LineForm } from './LineForm.tsx'
import { rowsOf } from './rows-of.ts'
import { handoverText as text } from './text.ts'
import { useSigned } from './use-signed.ts'
import type { LinesTyped } from './use-typing.ts'
import { WholeRow } from './WholeRow.tsx'

type ItemListProps = {
  readonly standing: PostStanding
  readonly rows: readonly ItemRow[]
  /** The outgoing one still prepares: Space is his. */
  readonly mayExplain: boolean
  readonly mayConfirm: boolean
  readonly onConfirm: (itemId: string) => void
  /** Lines that were begun and not saved. */
  readonly typed: LinesTyped
}

/** What is passed on: gathered by the program, explained by the one, confirmed by the other. */
export const ItemList = ({ standing, rows, mayExplain, mayConfirm, onConfirm, typed }: ItemListProps) => {
  const { post } = standing
  const { sign, refusal } = useSigned(post)
  const [asked, setAsked] = useState(0)
  const [chosen, setCurrent] = useState<string>()
  const [explained, setExplained] = useState<string>()
  const current = rows.find(({ itemId }) => itemId === chosen) ?? rows[0]
  const open = mayExplain ? rows.find(({ itemId }) => itemId === explained) : undefined
  const grid = useMemo(() => rowsOf(rows, ({ itemId }) => itemId), [rows])
  const explain = async ({ itemId: about }: ItemRow, said: { remark: string; isSpecial: boolean }) =>
    sign('handover.explain', { post, about, ...said })
  const close = () => {
    setExplained(undefined)
    setAsked(asked + 1)
  }
  const turn = useOneAtATime(async (row: ItemRow) => {
    await explain(row, { remark: row.remark, isSpecial: !row.isSpecial })
  })
  const confirm = (row: ItemRow | undefined) => {
    if (row?.isSpecial && mayConfirm) onConfirm(row.itemId)
  }
  const acts = {
    turn: () => current && mayExplain && void turn(current),
    explain: () => current && mayExplain && setExplained(current.itemId),
    confirm: () => confirm(current),
  }
  useItemKeys({ mayExplain, mayConfirm, confirm: acts.confirm })
  const marked = rows.filter(row => (mayExplain ? row.isSpecial : row.isConfirmed))
  return (
    <section className="panel handover-list" aria-label={text.items.title} data-pane="">
      <div className="handover-list-head">
        <h2>
          {text.items.title} {rows.length}
        </h2>
        <span className="meta">{text.items.aside}</span>
      </div>
      <DataGrid
        label={text.items.title}
        columns={itemColumns}
        tracks={itemTracks}
        rows={grid}
        current={current?.itemId}
        onCurrent={setCurrent}
        onOpen={acts.explain}
        marks={{
          keys: new Set(marked.map(({ itemId }) => itemId)),
          toggle: row => (mayExplain ? void turn(row) : confirm(row)),
          extend: () => undefined,
        }}
        focusAsked={asked}
        empty={
          <EmptyState
            what={post === 'gatekeeper' ? text.items.emptyGatekeeper : text.items.empty}
            rule={text.items.emptyRule}
          />
        }
      />
      {refusal && !open ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      {current && !open ? <WholeRow words={[current.text, current.remark]} /> : null}
      {open ? (
        <LineForm
          key={open.itemId}
          label={fill(text.items.remark, { number: shownNumber(open.itemId) })}
          value={typed.lines.items[open.itemId] ?? open.remark}
          onTyped={line =>
            typed.keep(lines => withItemLine(lines, open.itemId, line === open.remark ? undefined : line))
          }
          keptAt={typed.keptAt}
          isRequired={false}
          refusal={refusal}
          onSave={async remark => {
            if (!(await explain(open, { remark, isSpecial: open.isSpecial }))) return
            typed.keep(lines => withItemLine(lines, open.itemId, undefined))
            close()
          }}
          onClose={close}
        />
      ) : (
        <div className="grid-foot">
          <span>{confirmedInWords(rows)}</span>
          {current ? (
            <span className="handover-buttons">
              {mayExplain ? (
                <>
                  <Button shownKey="Space" onPress={acts.turn}>
                    {current.isSpecial ? text.acts.general : text.acts.special}
                  </Button>
                  <Button shownKey="Enter" onPress={acts.explain}>
                    {text.acts.explain}
                  </Button>
                </>
              ) : null}
              {mayConfirm && current.isSpecial ? (
                <Button shownKey={mayExplain ? text.keys.confirm : 'Space'} onPress={acts.confirm}>
                  {current.isConfirmed ? text.acts.unconfirm : text.acts.confirm}
                </Button>
              ) : null}
            </span>
          ) : null}
        </div>
      )}
    </section>
  )
}

const confirmedInWords = (rows: readonly ItemRow[]): string => {
  const special = rows.filter(({ isSpecial }) => isSpecial)
  const done = special.filter(({ isConfirmed }) => isConfirmed).length
  if (special.length === 0) return text.items.noSpecial
  const words = { count: special.length, done }
  return fill(done === special.length ? text.items.allConfirmed : text.items.someConfirmed, words)
}

type ItemKeys = {
  readonly mayExplain: boolean
  readonly mayConfirm: boolean
  readonly confirm: () => void
}

/** Space and Enter are heard by the list itself. */
const useItemKeys = ({ mayExplain, mayConfirm, confirm }: ItemKeys): void =>
  useKeys(text.items.title, [
    { name: 'handover.special', label: text.acts.special, keys: ['Space'], mayRun: mayExplain },
    { name: 'handover.explain', label: text.acts.explain, keys: ['Enter'], mayRun: mayExplain },
    {
      name: 'handover.confirm',
      label: text.acts.confirm,
      keys: [text.keys.confirm],
      mayRun: mayConfirm,
      run: confirm,
    },
  ])
