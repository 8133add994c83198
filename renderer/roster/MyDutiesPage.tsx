import './roster.css'
import { useState } from 'react'
import { dayOf, shownRange } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { MyDuty, MyRoster, ShownAbsence } from '../../shared/roster/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AbsenceForm } from './AbsenceForm.tsx'
import { AskSwapForm } from './AskSwapForm.tsx'
import { absentInWords } from './absent-words.ts'
import { SwapCard } from './SwapCard.tsx'
import { SwapList } from './SwapList.tsx'
import { rosterText } from './text.ts'
import { WithdrawAbsenceForm } from './WithdrawAbsenceForm.tsx'
import { placeWithWeekday } from './words.ts'

const text = rosterText.mine

type Doing =
  | { readonly does: 'ask'; readonly day: string }
  | { readonly does: 'swap'; readonly itemId: string }
  | { readonly does: 'wish' }
  | { readonly does: 'withdraw'; readonly absence: ShownAbsence }

/** One's own duties, what one asked and is asked, and the days one would rather be left out. */
export const MyDutiesPage = () => {
  const { data, error, refetch } = useAsk('roster.mine', {})
  return (
    <>
      <ViewHead title={text.title} aside={text.aside} />
      {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} /> : null}
      {data ? <Mine mine={data} /> : error ? null : <Skeleton reason={rosterText.waiting} />}
    </>
  )
}

const Mine = ({ mine }: { readonly mine: MyRoster }) => {
  const [doing, setDoing] = useState<Doing>()
  const { book } = useStation()
  const mayAct = mine.staffId !== undefined && book.state !== 'read-only'
  const wish = () => setDoing({ does: 'wish' })
  useFocusOnFirst()
  useKeys(text.title, [
    { name: 'mine.ask', label: text.ask, keys: ['Enter'], mayRun: mayAct && !doing, isHinted: true },
    {
      name: 'mine.wish',
      label: text.wish,
      keys: ['Ctrl+N'],
      mayRun: mayAct && !doing,
      run: wish,
      isHinted: true,
    },
  ])
  if (mine.staffId === undefined)
    return (
      <section className="panel roster-part" aria-label={text.duties} data-pane="">
        <EmptyState what={text.noStaff} />
      </section>
    )
  return (
    <div className="roster-columns">
      <section className="panel roster-part" aria-label={text.title} data-pane="">
        {mine.tally ? <p>{fill(text.tally, mine.tally)}</p> : null}
        <h2>{text.duties}</h2>
        <Duties
          duties={mine.duties}
          current={doing?.does === 'ask' ? doing.day : undefined}
          onAsk={mayAct ? day => setDoing({ does: 'ask', day }) : undefined}
        />
        <h2>{text.swaps}</h2>
        {mine.swaps.length === 0 ? (
          <p className="meta">{text.noSwaps}</p>
        ) : (
          <SwapList
            label={text.swaps}
            swaps={mine.swaps}
            current={doing?.does === 'swap' ? doing.itemId : undefined}
            onOpen={itemId => setDoing({ does: 'swap', itemId })}
          />
        )}
        <div className="roster-row">
          <h2 className="roster-grow">{text.wishes}</h2>
          {mayAct ? (
            <Button shownKey="Ctrl+N" onPress={wish}>
              {text.wish}
            </Button>
          ) : null}
        </div>
        <Wishes wishes={mine.wishes} onWithdraw={absence => setDoing({ does: 'withdraw', absence })} />
      </section>
      {doing ? (
        <div className="detail">
          <FormOf mine={mine} doing={doing} onClose={() => setDoing(undefined)} />
        </div>
      ) : null}
    </div>
  )
}

type FormOfProps = { readonly mine: MyRoster; readonly doing: Doing; readonly onClose: () => void }

const FormOf = ({ mine, doing, onClose }: FormOfProps) => {
  const shared = { onDone: onClose, onClose }
  const { staffId = '', name = '' } = mine
  switch (doing.does) {
    case 'ask': {
      const duty = mine.duties.find(({ day }) => day === doing.day)
      return duty ? <AskSwapForm key={duty.day} duty={duty} others={mine.others} {...shared} /> : null
    }
    case 'swap': {
      const swap = mine.swaps.find(({ itemId }) => itemId === doing.itemId)
      return swap ? <SwapCard key={swap.itemId} swap={swap} self={staffId} onClose={onClose} /> : null
    }
    case 'wish':
      return <AbsenceForm self={{ staffId, name }} {...shared} />
    case 'withdraw':
      return <WithdrawAbsenceForm key={doing.absence.itemId} absence={doing.absence} {...shared} />
  }
}

type DutiesProps = {
  readonly duties: readonly MyDuty[]
  readonly current: string | undefined
  readonly onAsk: ((day: string) => void) | undefined
}

const Duties = ({ duties, current, onAsk }: DutiesProps) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  if (duties.length === 0) return <p className="meta">{text.noDuties}</p>
  return (
    <table className="roster-table roster-mine" aria-label={text.duties}>
      <thead>
        <tr>
          <th scope="col">{text.head.day}</th>
          <th scope="col">{text.head.hours}</th>
          <th scope="col">{text.head.weight}</th>
          <th scope="col">{text.head.state}</th>
        </tr>
      </thead>
      <tbody>
        {duties.map(duty => (
          <tr key={`${duty.day} ${duty.post}`} aria-current={duty.day === current ? 'true' : undefined}>
            <th scope="row">{placeWithWeekday(duty, today)}</th>
            <td>{shownRange(duty.from, duty.to, timeZone)}</td>
            <td className="roster-weight">{duty.weight}</td>
            <td>
              <StateOf duty={duty} onAsk={onAsk} label={placeWithWeekday(duty, today)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type StateOfProps = Pick<DutiesProps, 'onAsk'> & { readonly duty: MyDuty; readonly label: string }

const StateOf = ({ duty, onAsk, label }: StateOfProps) => {
  if (duty.hasBegun) return <span className="roster-quiet">{text.state.done}</span>
  if (duty.swap !== undefined) return <>{text.state.pending}</>
  return onAsk ? (
    <Button label={`${text.ask} ${label}`} onPress={() => onAsk(duty.day)}>
      {text.ask}
    </Button>
  ) : null
}

type WishesProps = {
  readonly wishes: readonly ShownAbsence[]
  readonly onWithdraw: (absence: ShownAbsence) => void
}

const Wishes = ({ wishes, onWithdraw }: WishesProps) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  if (wishes.length === 0) return <p className="meta">{text.noWishes}</p>
  return (
    <ul className="roster-lines" aria-label={text.wishes}>
      {wishes.map(absence => (
        <li key={absence.itemId} className="roster-row">
          <span className="roster-grow">{absentInWords(absence, today)}</span>
          {absence.kind === 'wish' ? (
            <Button onPress={() => onWithdraw(absence)}>{rosterText.arrange.withdraw}</Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
