import { useState } from 'react'
import { dayOf } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import {
  absenceKindWords,
  type RosterArrangements,
  type ShownAbsence,
  type ShownPool,
} from '../../shared/roster/index.ts'
import { postTable } from '../../shared/shift/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { useKeys } from '../app/keys.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AbsenceForm } from './AbsenceForm.tsx'
import { rangeInWords } from './absent-words.ts'
import { LetMeetForm, PairForm } from './PairForms.tsx'
import { PoolForm } from './PoolForm.tsx'
import { rosterText } from './text.ts'
import { WithdrawAbsenceForm } from './WithdrawAbsenceForm.tsx'

const text = rosterText.arrange

type Pair = RosterArrangements['pairs'][number]
type Doing =
  | { readonly does: 'pool'; readonly pool: ShownPool }
  | { readonly does: 'absence' | 'pair' }
  | { readonly does: 'withdraw'; readonly absence: ShownAbsence }
  | { readonly does: 'let-meet'; readonly pair: Pair }

/** What every draft keeps to: who takes turns, who is away, who may not meet. */
export const ArrangePart = () => {
  const [doing, setDoing] = useState<Doing>()
  const { data, error, refetch } = useAsk('roster.arrangements', {})
  const session = useSession()
  const { book } = useStation()
  const mayChange = mayUse(session, 'roster.set-pool') && book.state !== 'read-only'
  const fresh = () => setDoing({ does: 'absence' })
  useKeys(rosterText.parts.arrange, [
    {
      name: 'roster.absence',
      label: text.absence,
      keys: ['Ctrl+N'],
      mayRun: mayChange && doing === undefined,
      run: fresh,
      isHinted: true,
    },
  ])
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton reason={rosterText.waiting} />
  const close = () => setDoing(undefined)
  return (
    <div className="roster-columns">
      <section className="panel roster-part" aria-label={rosterText.parts.arrange} data-pane="">
        <div className="roster-row">
          <h2 className="roster-grow">{text.absences}</h2>
          {mayChange ? (
            <Button look="primary" shownKey="Ctrl+N" onPress={fresh}>
              {text.absence}
            </Button>
          ) : null}
        </div>
        <AbsenceList
          absences={data.absences}
          onWithdraw={mayChange ? absence => setDoing({ does: 'withdraw', absence }) : undefined}
        />
        <h2>{text.pools}</h2>
        {data.pools.map(pool => (
          <div key={pool.post} className="roster-row">
            <b>{postTable[pool.post].label}</b>
            <span className="roster-grow">
              {pool.members.map(({ name }) => name).join('、') || text.empty}
              {pool.revision === 0 ? <span className="meta">　{text.byAccounts}</span> : null}
            </span>
            {mayChange ? (
              <Button
                label={`${text.change} ${postTable[pool.post].label}`}
                onPress={() => setDoing({ does: 'pool', pool })}
              >
                {text.change}
              </Button>
            ) : null}
          </div>
        ))}
        <div className="roster-row">
          <h2 className="roster-grow">{text.pairs}</h2>
          {mayChange ? <Button onPress={() => setDoing({ does: 'pair' })}>{text.pair}</Button> : null}
        </div>
        <PairList
          pairs={data.pairs}
          onLetMeet={mayChange ? pair => setDoing({ does: 'let-meet', pair }) : undefined}
        />
      </section>
      {doing ? (
        <div className="detail">
          <FormOf doing={doing} onClose={close} />
        </div>
      ) : null}
    </div>
  )
}

const FormOf = ({ doing, onClose }: { readonly doing: Doing; readonly onClose: () => void }) => {
  const shared = { onDone: onClose, onClose }
  switch (doing.does) {
    case 'pool':
      return <PoolForm key={doing.pool.post} pool={doing.pool} {...shared} />
    case 'absence':
      return <AbsenceForm {...shared} />
    case 'withdraw':
      return <WithdrawAbsenceForm key={doing.absence.itemId} absence={doing.absence} {...shared} />
    case 'pair':
      return <PairForm {...shared} />
    case 'let-meet':
      return <LetMeetForm pair={doing.pair} {...shared} />
  }
}

type AbsenceListProps = {
  readonly absences: readonly ShownAbsence[]
  readonly onWithdraw: ((absence: ShownAbsence) => void) | undefined
}

const AbsenceList = ({ absences, onWithdraw }: AbsenceListProps) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  if (absences.length === 0) return <p className="meta">{text.noAbsences}</p>
  return (
    <ul className="roster-lines" aria-label={text.absences}>
      {absences.map(absence => {
        const { itemId, name, kind, reason, approver } = absence
        const range = rangeInWords(absence, today)
        return (
          <li key={itemId} className="roster-row">
            <span className="roster-grow">
              {name}　{absenceKindWords[kind]}　{range}　{reason}
              {approver === undefined ? null : <span className="meta">　{approver}批准</span>}
            </span>
            {onWithdraw ? (
              <Button
                label={`${text.withdraw} ${name} ${absenceKindWords[kind]} ${range}`}
                onPress={() => onWithdraw(absence)}
              >
                {text.withdraw}
              </Button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

type PairListProps = {
  readonly pairs: readonly Pair[]
  readonly onLetMeet: ((pair: Pair) => void) | undefined
}

const PairList = ({ pairs, onLetMeet }: PairListProps) =>
  pairs.length === 0 ? (
    <p className="meta">{text.noPairs}</p>
  ) : (
    <ul className="roster-lines" aria-label={text.pairs}>
      {pairs.map(pair => (
        <li key={`${pair.one} ${pair.other}`} className="roster-row">
          <span className="roster-grow">
            {pair.oneName}、{pair.otherName}　<span className="meta">{pair.reason}</span>
          </span>
          {onLetMeet ? (
            <Button
              label={`${text.letMeet} ${pair.oneName}、${pair.otherName}`}
              onPress={() => onLetMeet(pair)}
            >
              {text.letMeet}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
