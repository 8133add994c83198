import { useWatch } from 'react-hook-form'
import { missingElements, missingInWords } from '../../shared/duty-log/index.ts'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import type { EntryValues } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { typeOf } from './type-choices.ts'

type EntryFootProps = {
  readonly isCorrection?: boolean
  readonly isBusy: boolean
  readonly onClose: () => void
  /** A refusal, shown above what saving would do. */
  readonly children?: React.ReactNode
}

/** What lacks and by which rule, what saving will do, the buttons; never scrolls away. */
export const EntryFoot = ({ isCorrection = false, isBusy, onClose, children }: EntryFootProps) => {
  const { lacks, isTelephone } = useLacks()
  const save = lacks.length > 0 ? text.saveIncomplete : text.save
  return (
    <>
      {children}
      <div className="entry-lacks">
        {lacks.length > 0 ? (
          <>
            <p>
              <Mark kind="notice" /> {fill(text.lacks, { count: lacks.length, names: missingInWords(lacks) })}
              <span className="meta">{text.lacksRule}</span>
            </p>
            <p className="entry-way-on">{text.lacksWayOn}</p>
          </>
        ) : (
          <p className="entry-way-on">
            {isTelephone ? (
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

const useLacks = () => {
  const names = ['type', 'unit', 'person', 'phone', 'answer', 'result'] as const
  const [type, unit, person, phone, answer, result] = useWatch<EntryValues, typeof names>({ name: names })
  const lacks = missingElements(typeOf(type), { unit, person, phone, answer, result })
  return { lacks, isTelephone: typeOf(type) === 'telephone' }
}
