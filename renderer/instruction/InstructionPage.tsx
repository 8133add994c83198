import './instruction.css'
import { useState } from 'react'
import { instructionLists } from '../../shared/instruction/contract.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { type PlaceMemory, usePlaceReducer } from '../app/use-place-reducer.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { Segments } from '../ui/Segments.tsx'
import { InstructionColumn } from './InstructionColumn.tsx'
import { InstructionListPanel } from './InstructionListPanel.tsx'
import { firstInstructionState, type InstructionState, instructionReducer } from './instruction-state.ts'
import { instructionText as text } from './text.ts'
import { isWaitingFor } from './use-own-instructions.ts'

const leftWith: PlaceMemory<InstructionState> = new WeakMap()

/** What leaders said is to be done: told to each person named, carried out, reported back, ended by whoever may (§8.5, §7.6). */
export const InstructionPage = () => {
  const { place } = usePlaces()
  const { state, act, isBack } = usePlaceReducer(leftWith, instructionReducer, firstInstructionState)
  const asked = place.view === 'instruction' ? place.asked : undefined
  const [heard, setHeard] = useState(isBack ? asked : undefined)
  if (asked && asked !== heard) {
    setHeard(asked)
    act({ kind: 'open', detail: asked.detail })
  }
  const session = useSession()
  const isReadOnly = useStation().book.state === 'read-only'
  const mayGive = mayUse(session, 'instruction.give') && !isReadOnly
  useAsk('draft.read', { form: 'instruction-give' }, { isEnabled: mayGive })
  const give = () => act({ kind: 'open', detail: { kind: 'give' } })
  const lists = instructionLists.filter(list => list !== 'mine' || session.staffId !== undefined)
  useKeys(text.title, [
    {
      name: 'instruction.give',
      label: text.acts.give,
      keys: [text.keys.give],
      mayRun: mayGive,
      run: give,
      isHinted: true,
    },
    ...lists.map(list => ({
      name: `instruction.list-${list}`,
      label: text.lists[list],
      // The digit stays whoever sits here, though not everybody has a list of his own.
      keys: [`Alt+${instructionLists.indexOf(list) + 1}`] as const,
      run: () => act({ kind: 'list', list }),
    })),
  ])
  const open = useAsk('instruction.open', {}).data ?? []
  const counts: { readonly [list: string]: number | undefined } = {
    open: open.length,
    mine: open.filter(isWaitingFor(session.staffId)).length,
  }
  return (
    <>
      <ViewHead title={text.title} aside={asideFor(mayUse(session, 'instruction.give'), isReadOnly)}>
        <Segments
          label={text.list}
          segments={lists.map(id => ({ id, label: text.lists[id], count: counts[id] }))}
          value={state.list}
          onChange={list => act({ kind: 'list', list })}
        />
        {mayGive ? (
          <Button
            look={state.detail.kind === 'none' ? 'primary' : 'plain'}
            shownKey={text.keys.give}
            onPress={give}
          >
            {text.acts.give}
          </Button>
        ) : null}
      </ViewHead>
      <div className="instructions">
        <div className="instruction-column">
          <InstructionColumn detail={state.detail} mayWrite={!isReadOnly} act={act} />
        </div>
        <InstructionListPanel
          list={state.list}
          current={state.current}
          onCurrent={itemId => act({ kind: 'current', itemId })}
          onOpen={itemId => act({ kind: 'open', detail: { kind: 'card', itemId } })}
          focusAsked={state.listAsked}
        />
      </div>
    </>
  )
}

const asideFor = (mayGive: boolean, isReadOnly: boolean): string => {
  if (isReadOnly) return text.readOnly
  return mayGive ? text.aside : text.onlyLook
}
