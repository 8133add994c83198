import { useWatch } from 'react-hook-form'
import { entryTypes, missingElements, missingInWords } from '../../shared/duty-log/index.ts'
import { ruleInWords } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { choicesIn } from './element-values.ts'
import type { EntryValues } from './entry-values.ts'
import { isNobody } from './petitioner-values.ts'
import { RequirementsNews } from './RequirementsNews.tsx'
import { entryText as text } from './text.ts'
import { directionOf, typeOf } from './type-choices.ts'
import { useRequirements } from './use-requirements.ts'

type EntryFootProps = {
  readonly isCorrection?: boolean
  readonly isBusy: boolean
  /** A correction whose petitioner is sealed already. */
  readonly hasPetitioner?: boolean
  /** Another number is another entry. */
  readonly round?: number
  readonly onClose: () => void
  /** A refusal, shown above what saving would do. */
  readonly children?: React.ReactNode
}

/** What lacks and by which rule, what saving will do, the buttons; never scrolls away. */
export const EntryFoot = ({
  isCorrection = false,
  isBusy,
  hasPetitioner = false,
  round = 0,
  onClose,
  children,
}: EntryFootProps) => {
  const { type, lacks, asksForAny, rule } = useLacks(hasPetitioner)
  const save = lacks.length > 0 ? text.saveIncomplete : text.save
  return (
    <>
      {children}
      <RequirementsNews type={type} round={round} />
      <div className="entry-lacks">
        {lacks.length > 0 ? (
          <>
            <p>
              <Mark kind="notice" />{' '}
              {fill(text.lacks, { count: lacks.length, names: missingInWords(type, lacks) })}
              <span className="meta">{ruleInWords(rule)}</span>
            </p>
            <p className="entry-way-on">{text.lacksWayOn}</p>
          </>
        ) : (
          <p className="entry-way-on">
            {asksForAny ? (
              <>
                <Mark kind="fine" /> {text.whole}。
              </>
            ) : null}
            {text.wholeNote}
          </p>
        )}
      </div>
      <div className="entry-form-buttons">
        <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter" isBusy={isBusy}>
          {isCorrection ? text.saveCorrection : save}
        </Button>
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </>
  )
}

const useLacks = (hasPetitioner: boolean) => {
  const names = ['type', 'elements', 'due', 'petitioner'] as const
  const [choice, typed, due, petitioner] = useWatch<EntryValues, typeof names>({ name: names })
  const type = typeOf(choice)
  const written = Object.entries(typed).filter(([, value]) => value.trim() !== '')
  const elements = { ...Object.fromEntries(written), ...choicesIn(typed), ...directionIn(choice) }
  const dueAt = due.trim() === '' ? undefined : due
  const { requiredOf, isOwn } = useRequirements()
  const required = requiredOf(type)
  const said = { elements, dueAt, hasPetitioner: hasPetitioner || !isNobody(petitioner) }
  return {
    type,
    lacks: missingElements(type, said, required),
    asksForAny: required.length > 0,
    rule: isOwn(type) ? 'unit' : entryTypes[type].rule,
  }
}

const directionIn = (choice: EntryValues['type']) => {
  const direction = directionOf(choice)
  return direction ? { direction } : {}
}
