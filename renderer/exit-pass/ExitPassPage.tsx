import './exit-pass.css'
import { useState } from 'react'
import { type PassList as ListName, passLists, type ShownPass } from '../../shared/exit-pass/contract.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { type PlaceMemory, usePlaceReducer } from '../app/use-place-reducer.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { Segments } from '../ui/Segments.tsx'
import { FindForm } from './FindForm.tsx'
import { PassColumn } from './PassColumn.tsx'
import { PassList } from './PassList.tsx'
import { firstPassState, type PassState, passReducer } from './pass-state.ts'
import { passText as text } from './text.ts'

const leftWith: PlaceMemory<PassState> = new WeakMap()

/** What goes out by the office's leave: found and counted at the gate, issued by the office, tracked until it is back. */
export const ExitPassPage = () => {
  const { place, back } = usePlaces()
  const { state, act, isBack } = usePlaceReducer(leftWith, passReducer, firstPassState)
  const asked = place.view === 'exit-pass' ? place.passAsked : undefined
  const [heard, setHeard] = useState(isBack ? asked : undefined)
  if (asked && asked !== heard) {
    setHeard(asked)
    act({ kind: 'current', itemId: asked.itemId })
    act({ kind: 'open', detail: { kind: 'pass', itemId: asked.itemId } })
  }
  const session = useSession()
  const isReadOnly = useStation().book.state === 'read-only'
  const mayMove = mayUse(session, 'exit-pass.let-out') && !isReadOnly
  const mayIssue = mayUse(session, 'exit-pass.issue') && !isReadOnly
  useDrafts(mayMove, mayIssue)
  const open = (kind: 'issue' | 'release') => act({ kind: 'open', detail: { kind } })
  const find = () => act({ kind: 'find' })
  usePassKeys({ mayMove, mayIssue, open, find, show: list => act({ kind: 'list', list }) })
  const { detail } = state
  const hasFind = detail.kind !== 'issue' && detail.kind !== 'release' && detail.kind !== 'correct'
  return (
    <>
      <ViewHead title={text.title} aside={asideFor(mayUse(session, 'exit-pass.let-out'), isReadOnly)} />
      <div className="pass-tools">
        <ListChoice list={state.list} onChange={list => act({ kind: 'list', list })} />
        <span className="pass-acts">
          {place.view === 'exit-pass' && place.isForVehicle ? (
            <Button shownKey={text.keys.toVehicle} onPress={back}>
              {text.acts.toVehicle}
            </Button>
          ) : null}
          <Button shownKey={text.keys.find} onPress={find}>
            {text.acts.find}
          </Button>
          {mayMove ? (
            <Button shownKey={text.keys.release} onPress={() => open('release')}>
              {text.acts.release}
            </Button>
          ) : null}
          {mayIssue ? (
            <Button
              look={detail.kind === 'none' ? 'primary' : 'plain'}
              shownKey={text.keys.issue}
              onPress={() => open('issue')}
            >
              {text.acts.issue}
            </Button>
          ) : null}
        </span>
      </div>
      <div className="passes">
        <div className="pass-column">
          {hasFind ? (
            <FindForm
              focusAsked={state.findAsked}
              isAnswered={detail.kind !== 'none'}
              onFound={pass => act(foundAct(pass, mayMove))}
              onMissed={() => act({ kind: 'missed' })}
            />
          ) : null}
          <PassColumn detail={detail} mayWrite={!isReadOnly} act={act} />
        </div>
        <PassList
          list={state.list}
          current={state.current}
          onCurrent={itemId => act({ kind: 'current', itemId })}
          onOpen={itemId => act({ kind: 'open', detail: { kind: 'pass', itemId } })}
          focusAsked={state.listAsked}
        />
      </div>
    </>
  )
}

/** What may go out is counted at once; of all else the card says why not, and what is to come back. */
const foundAct = ({ itemId, no }: ShownPass, mayMove: boolean) => {
  const kind = no === undefined && mayMove ? ('let-out' as const) : ('pass' as const)
  return { kind: 'open', detail: { kind, itemId } } as const
}

const asideFor = (mayMove: boolean, isReadOnly: boolean): string => {
  if (!mayMove) return text.onlyLook
  return isReadOnly ? text.readOnly : text.aside
}

type ListChoiceProps = { readonly list: ListName; readonly onChange: (list: ListName) => void }

/** The lists that somebody has to work off say how much stands on them. */
const ListChoice = ({ list, onChange }: ListChoiceProps) => {
  const { data } = useAsk('exit-pass.page', { list: 'open', offset: 0, limit: 1 })
  const waiting: { readonly [name: string]: number } = data?.waiting ?? {}
  return (
    <Segments
      label={text.list}
      segments={passLists.map(id => ({ id, label: text.lists[id], count: waiting[id] }))}
      value={list}
      onChange={onChange}
    />
  )
}

/** Asked for before the key is pressed: whoever presses it types on at once. */
const useDrafts = (mayMove: boolean, mayIssue: boolean): void => {
  useAsk('draft.read', { form: 'exit-pass-new' }, { isEnabled: mayIssue })
  useAsk('draft.read', { form: 'exit-pass-release' }, { isEnabled: mayMove })
}

type PassKeys = {
  readonly mayMove: boolean
  readonly mayIssue: boolean
  readonly open: (kind: 'issue' | 'release') => void
  readonly find: () => void
  readonly show: (list: ListName) => void
}

const usePassKeys = ({ mayMove, mayIssue, open, find, show }: PassKeys): void =>
  useKeys(text.title, [
    { name: 'exit-pass.find', label: text.acts.find, keys: [text.keys.find], run: find, isHinted: true },
    {
      name: 'exit-pass.release',
      label: text.acts.release,
      keys: [text.keys.release],
      mayRun: mayMove,
      run: () => open('release'),
      isHinted: true,
    },
    {
      name: 'exit-pass.issue',
      label: text.acts.issue,
      keys: [text.keys.issue],
      mayRun: mayIssue,
      run: () => open('issue'),
      isHinted: true,
    },
    ...passLists.map((list, place) => ({
      name: `exit-pass.list-${list}`,
      label: text.lists[list],
      keys: [`Alt+${place + 1}`] as const,
      run: () => show(list),
    })),
  ])
