import type {
  Board,
  BoardEntry,
  BoardIncident,
  LackingItem,
  OpenItem,
  OwedItem,
} from '../../shared/board/contract.ts'
import { minutesBetween, shownDuration, shownRemaining } from '../../shared/calendar/index.ts'
import { entryTypes, missingInWords } from '../../shared/duty-log/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { usePlaces } from '../app/place.tsx'
import type { LogList } from '../app/places.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Column, MoreRow } from './Column.tsx'
import { timeInWords } from './due-state.ts'
import { Figure } from './Figure.tsx'
import { InstructionGroup } from './InstructionGroup.tsx'
import { ReturnedGroup, UnreviewedGroup } from './ReviewGroups.tsx'
import { boardText as text } from './text.ts'
import { useGoToEntry, useGoToList } from './use-go-to.ts'

type BoardProps = { readonly board: Board }

/** What is under way: numbers first, then what lacks, since when. */
export const OpenColumn = ({ board }: BoardProps) => (
  <Column name={text.columns.open} figures={<OpenFigures board={board} />}>
    <OpenGroups board={board} />
  </Column>
)

/** Those with a deadline stand in the first column; incidents and instructions have groups of their own. */
export const OpenGroups = ({ board }: BoardProps) => {
  const { incidents, instructions, open, incomplete, unsigned, owed } = board
  const { returned, unreviewed } = board
  const lists = [open, incidents, instructions, incomplete, unsigned, owed, returned, unreviewed]
  const isEmpty = lists.reduce((sum, { total }) => sum + total, 0) === 0
  return (
    <>
      {isEmpty ? <EmptyState what={text.openNone} /> : null}
      <ReturnedGroup returned={returned} />
      <UnreviewedGroup unreviewed={unreviewed} />
      <OwedGroup total={owed.total} items={owed.items} />
      <Group name={text.groups.incidents} list="incidents" total={incidents.total} items={incidents.items} />
      <InstructionGroup instructions={instructions} />
      <Group
        name={text.groups.incomplete}
        list="incomplete"
        total={incomplete.total}
        items={incomplete.items}
      />
      <Group name={text.groups.open} list="open" total={open.undated} items={open.items} />
    </>
  )
}

const OpenFigures = ({ board: { incidents, instructions, open, incomplete, unsigned } }: BoardProps) => {
  const goToList = useGoToList()
  const { go } = usePlaces()
  const { figures } = text
  return (
    <>
      <Figure count={incidents.total} word={figures.incidents} onGo={() => goToList('incidents')} />
      <Figure
        count={instructions.total}
        word={figures.instructions}
        onGo={() => go({ view: 'instruction' })}
      />
      <Figure count={open.total} word={figures.open} onGo={() => goToList('open')} />
      <Figure count={incomplete.total} word={figures.incomplete} onGo={() => goToList('incomplete')} />
      <Figure count={unsigned.total} word={figures.unsigned} onGo={() => goToList('unacknowledged')} />
    </>
  )
}

type GroupProps = {
  readonly name: string
  readonly list: LogList
  readonly total: number
  readonly items: readonly (OpenItem | LackingItem)[]
}

const Group = ({ name, list, total, items }: GroupProps) => {
  const goToList = useGoToList()
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const [first] = items
  if (!first) return null
  return (
    <section className="board-group" aria-label={name}>
      <p className="board-group-head">
        <span>{name}</span>
        <span>{fill(text.earliest, { at: timeInWords(first.since, around) })}</span>
      </p>
      {items.map(item => (
        <OpenRow key={item.itemId} item={item} isTypeSaid={name === entryTypes[item.type].label} />
      ))}
      <MoreRow total={total} shown={items.length} onGo={() => goToList(list)} />
    </section>
  )
}

type OwedGroupProps = { readonly total: number; readonly items: readonly OwedItem[] }

/** Things that went out by a pass and are not back in time. */
const OwedGroup = ({ total, items }: OwedGroupProps) => {
  const { go } = usePlaces()
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const mayOpen = mayUse(useSession(), 'exit-pass.page')
  const [first] = items
  if (!first) return null
  const open = () => mayOpen && go({ view: 'exit-pass' })
  return (
    <section className="board-group" aria-label={text.groups.owed}>
      <p className="board-group-head">
        <span>{text.groups.owed}</span>
        <span>{fill(text.earliest, { at: timeInWords(first.dueAt, around) })}</span>
      </p>
      {items.map(({ itemId, what, dueAt }) => (
        <button key={itemId} type="button" className="board-row" onClick={open}>
          <span className="board-row-what">{what}</span>
          <span className="board-row-beside">{shownRemaining(dueAt, around.now)}</span>
        </button>
      ))}
      <MoreRow total={total} shown={items.length} onGo={open} />
    </section>
  )
}

type OpenRowProps = {
  readonly item: OpenItem | LackingItem
  /** By the name of its group. */
  readonly isTypeSaid: boolean
}

const OpenRow = ({ item, isTypeSaid }: OpenRowProps) => {
  const goToEntry = useGoToEntry()
  const { go } = usePlaces()
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const mayComplete = mayUse(useSession(), 'duty-log.correct')
  const incident = 'incident' in item ? item.incident : undefined
  if (incident)
    return (
      <IncidentRow
        itemId={item.itemId}
        incident={incident}
        onGo={() =>
          go({ view: 'incident', incidentAsked: { itemId: item.itemId, asked: performance.now() } })
        }
      />
    )
  const missing = 'missing' in item ? item.missing : []
  const [first] = missing
  return (
    <button
      type="button"
      className="board-row"
      onClick={() => goToEntry(item, mayComplete && first ? { completes: first } : undefined)}
    >
      <span className="board-row-what">{whatInWords(item, isTypeSaid, around)}</span>
      <span className="board-row-beside">{shownDuration(minutesBetween(item.since, around.now))}</span>
      {first === undefined ? null : (
        <span className="meta board-row-lacks">
          {fill(text.lacks, { names: missingInWords(item.type, missing) })}
        </span>
      )}
    </button>
  )
}

type IncidentRowProps = {
  readonly itemId: string
  readonly incident: BoardIncident
  readonly onGo: () => void
}

/** One that runs: its title, a drill marked so, which limit is next and how much is to be verified. */
const IncidentRow = ({ itemId, incident, onGo }: IncidentRowProps) => {
  const now = useMinute()
  const { title, drill, nearest, unknown } = incident
  return (
    <button type="button" className="board-row" onClick={onGo} data-item={itemId}>
      <span className="board-row-what">{drill ? `${text.drill}${title}` : title}</span>
      <span className="board-row-beside">
        {nearest ? `${nearest.name}${shownRemaining(nearest.dueAt, now)}` : ''}
      </span>
      {unknown === 0 ? null : (
        <span className="meta board-row-lacks">{fill(text.toVerify, { count: unknown })}</span>
      )}
    </button>
  )
}

/** `09:42 来电 沿河路居民反映水压低`. */
const whatInWords = (
  { occurredAt, type, what }: BoardEntry,
  isTypeSaid: boolean,
  around: Parameters<typeof timeInWords>[1],
): string =>
  [timeInWords(occurredAt, around), ...(isTypeSaid ? [] : [entryTypes[type].label]), what].join(' ')
