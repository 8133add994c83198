import type { EntryRecordView } from '../../shared/duty-log/contract.ts'
import { isSettled } from '../../shared/duty-log/index.ts'
import { stageWords } from '../../shared/instruction/stages.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { cardOf, giveAbout, instructionText } from '../instruction/index.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'

const { inRecord: text, keys } = instructionText

type EntryProps = { readonly entry: EntryRecordView }

/** One that is tracked says so, and where it is corrected, ended and withdrawn. */
export const TrackedNote = ({ entry: { instruction } }: EntryProps) =>
  instruction === undefined ? null : (
    <p className="record-notice">
      <Mark kind={instruction === 'open' ? 'open' : 'fine'} />
      {fill(text.tracked, { stage: stageWords[instruction] })}
    </p>
  )

/** To the instruction that the entry is; an entry of that type becomes one, any other is what one is given about. */
export const InstructionButton = ({ entry }: EntryProps) => {
  const { go } = usePlaces()
  const session = useSession()
  const { itemId, type, instruction, handling, nil } = entry
  const mayGive = mayUse(session, 'instruction.give') && !isSettled(handling.stage) && !nil
  const mayRun = instruction !== undefined || mayGive
  const run = () => {
    if (instruction !== undefined) return go(cardOf(itemId))
    const isOne = type === 'instruction'
    return go(giveAbout(isOne ? { tracks: itemId } : { source: { kind: 'entry', itemId } }))
  }
  const label = labelFor(entry)
  useKeys(text.title, [
    { name: 'record.instruction', label, keys: [keys.fromEntry], mayRun, run, isHinted: true },
  ])
  if (!mayRun) return null
  return (
    <Button size="form" shownKey={keys.fromEntry} onPress={run}>
      {label}
    </Button>
  )
}

const labelFor = ({ instruction, type }: EntryRecordView): string => {
  if (instruction !== undefined) return text.go
  return type === 'instruction' ? text.track : text.give
}
