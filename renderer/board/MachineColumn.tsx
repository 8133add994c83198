import { clockOf } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { useStation } from '../app/station.tsx'
import { Mark } from '../ui/Mark.tsx'
import { Column } from './Column.tsx'
import { ShownFigure } from './Figure.tsx'
import { boardText, keeperText as text } from './text.ts'

/** Of the computer that the book lies on: clock, disk, folder, and whether the book can be written. */
export const MachineColumn = () => {
  const { timeZone } = useUnitClock()
  const { book, space, clock, paths } = useStation()
  return (
    <Column
      name={boardText.columns.machine}
      figures={<ShownFigure count={clockOf(useMinute(), timeZone)} word={text.unitTime} />}
    >
      <dl className="today-facts">
        <Fact name={text.facts.book} isFine={book.state === 'open'} words={text.book[book.state]} />
        <Fact name={text.facts.space} isFine={space === 'enough'} words={text.space[space]} />
        <Fact name={text.facts.clock} isFine={clock.state === 'good'} words={text.clock[clock.state]} />
        <dt>{text.facts.timeZone}</dt>
        <dd className="code">{timeZone}</dd>
        <dt>{text.facts.folder}</dt>
        <dd className="code">{paths.folder}</dd>
      </dl>
    </Column>
  )
}

type FactProps = { readonly name: string; readonly isFine: boolean; readonly words: string }

const Fact = ({ name, isFine, words }: FactProps) => (
  <>
    <dt>{name}</dt>
    <dd>
      <Mark kind={isFine ? 'fine' : 'due'} /> {words}
    </dd>
  </>
)
