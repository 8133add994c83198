import { useId } from 'react'
import type { Ladder } from '../../shared/alarm/index.ts'
import type { Board, DueItem } from '../../shared/board/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { DeadlineChip } from '../ui/DeadlineChip.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Column, MoreRow } from './Column.tsx'
import { dueBeside, dueChip, dueMatter, dueRule, dueState, timeInWords } from './due-state.ts'
import { Figure } from './Figure.tsx'
import { boardText as text } from './text.ts'
import { useDueAct } from './use-due-act.ts'
import { useGoToList } from './use-go-to.ts'

type DueColumnProps = {
  readonly due: Board['due']
  readonly ladder: Ladder
  /** The first item calls: its button is the view's primary one. */
  readonly isCalling: boolean
}

/** By time left, the overdue first; one action an item. */
export const DueColumn = ({ due, ladder, isCalling }: DueColumnProps) => {
  const goToList = useGoToList()
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const go = () => goToList('due')
  return (
    <Column
      name={text.columns.due}
      figures={<Figure count={due.total} word={dueWord(due, around)} onGo={go} isFirst={due.total === 0} />}
    >
      {due.total === 0 ? <EmptyState what={text.dueNone} /> : null}
      <ul>
        {due.items.map((item, place) => (
          <DueRow
            key={item.key}
            item={item}
            ladder={ladder}
            isFirst={place === 0}
            isMain={place === 0 && isCalling}
          />
        ))}
      </ul>
      <MoreRow total={due.total} shown={due.items.length} onGo={go} />
    </Column>
  )
}

const dueWord = ({ overdue, nearest }: Board['due'], around: Parameters<typeof timeInWords>[1]): string => {
  if (overdue > 0) return fill(text.dueOverdue, { overdue })
  return nearest === undefined ? text.dueCount : fill(text.dueNearest, { at: timeInWords(nearest, around) })
}

type DueRowProps = {
  readonly item: DueItem
  readonly ladder: Ladder
  readonly isFirst: boolean
  readonly isMain: boolean
}

const DueRow = ({ item, ladder, isFirst, isMain }: DueRowProps) => {
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const act = useDueAct(item)
  const id = useId()
  const state = dueState(item, around.now, ladder)
  const isUrgent = state === 'urgent' || state === 'seen'
  return (
    <li className="due-item" data-urgent={isUrgent ? '' : undefined}>
      <p className="due-time">
        <DeadlineChip state={state}>{dueChip(item, around)}</DeadlineChip>
        <span className="due-at">{dueBeside(item, state, around)}</span>
      </p>
      <p id={id} className="due-matter">
        {dueMatter(item)}
      </p>
      <p className="meta due-rule">{dueRule(item)}</p>
      {act ? (
        <span className="due-act" data-first-of={isFirst ? '' : undefined}>
          <Button look={isMain ? 'primary' : 'plain'} shownKey="Enter" describedBy={id} onPress={act.run}>
            {act.label}
          </Button>
        </span>
      ) : null}
    </li>
  )
}
