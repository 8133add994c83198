import './instruction.css'
import type { InstructionSource } from '../../shared/instruction/contract.ts'
import { beginningOf } from '../../shared/instruction/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { usePlaces } from '../app/place.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { cardOf } from './places.ts'
import { peopleShown, stageMark, stageShown } from './shown-words.ts'
import { instructionText } from './text.ts'

const { inRecord: text } = instructionText

type InstructionsOfProps = { readonly source: InstructionSource }

/** What was given about one thing, each leading to its card; nothing where none was. Public for incidents and the review. */
export const InstructionsOf = ({ source }: InstructionsOfProps) => {
  const { go } = usePlaces()
  const found = useAsk('instruction.of-source', { source }).data ?? []
  if (found.length === 0) return null
  return (
    <section className="record-earlier instructions-of" aria-label={text.title}>
      <h3>{text.title}</h3>
      <ul>
        {found.map(instruction => (
          <li key={instruction.itemId}>
            <Button look="link" onPress={() => go(cardOf(instruction.itemId))}>
              {shownNumber(instruction.itemId)}
            </Button>{' '}
            {beginningOf(instruction.text)}{' '}
            <StateWord mark={stageMark(instruction)}>{stageShown(instruction)}</StateWord>
            <p className="meta">{`${instruction.instructor.name} → ${peopleShown(instruction.people)}`}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
