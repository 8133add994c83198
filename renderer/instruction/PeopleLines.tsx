import { shownDay, shownDuration } from '../../shared/calendar/index.ts'
import type { ShownInstruction, ShownPerson } from '../../shared/instruction/contract.ts'
import { personWords, stateOfPerson } from '../../shared/instruction/index.ts'
import { useMinute } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Mark } from '../ui/Mark.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { personMarks } from './shown-words.ts'
import { instructionText } from './text.ts'

const { card: text } = instructionText

/** Each named person with how his part stands. */
export const PeopleLines = ({ instruction }: { readonly instruction: ShownInstruction }) => (
  <section className="instruction-people" aria-label={text.people}>
    <h3>{text.people}</h3>
    <ul>
      {instruction.people.map(person => (
        <PersonLine key={person.staffId} person={person} isOpen={instruction.stage === 'open'} />
      ))}
    </ul>
  </section>
)

type PersonLineProps = { readonly person: ShownPerson; readonly isOpen: boolean }

const PersonLine = ({ person, isOpen }: PersonLineProps) => {
  const today = useMinute().slice(0, 10)
  const { name, section, leftOn, outcome, lateByMinutes } = person
  const state = stateOfPerson(person)
  return (
    <li>
      <span>
        {name} <span className="meta">{section}</span>
      </span>
      <StateWord mark={personMarks[state]}>{personWords[state]}</StateWord>
      {lateByMinutes === undefined ? null : (
        <span className="instruction-late">
          <Mark kind="due" />
          {fill(text.late, { time: shownDuration(lateByMinutes) })}
        </span>
      )}
      {leftOn === undefined || outcome === 'done' || !isOpen ? null : (
        <span className="instruction-late">
          <Mark kind="due" />
          {fill(text.left, { on: shownDay(leftOn, today) })}
        </span>
      )}
    </li>
  )
}
