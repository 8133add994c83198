import '../ui/detail.css'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ShownPassage } from '../../shared/passage/contract.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { PassageFacts, PassageSteps } from './PassageFacts.tsx'
import { plateShown } from './shown-words.ts'
import { passageText } from './text.ts'
import { VehicleLook } from './VehicleLook.tsx'

const { card: text, keys } = passageText

export type PassageAct = 'end' | 'correct' | 'take-back'

type PassageCardProps = {
  readonly passage: ShownPassage
  /** Absent where this account changes nothing. */
  readonly onAct?: (act: PassageAct) => void
  /** Whether this account may see what is sealed, for a moment. */
  readonly mayLook: boolean
  readonly onClose: () => void
}

/** A passage as it stands, how it ended, and everything that was ever stated of it. */
export const PassageCard = ({ passage, onAct, mayLook, onClose }: PassageCardProps) => {
  const isOver = passage.endings.some(({ takenBack }) => !takenBack)
  const isOfficial = passage.kind === 'official'
  useKeys(text.title, [
    {
      name: 'passage.correct',
      label: keys.correct,
      keys: ['Ctrl+E'],
      mayRun: onAct !== undefined,
      run: () => onAct?.('correct'),
      isHinted: true,
    },
    { name: 'passage.close', label: keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel passage-card" aria-label={text.title} data-pane="">
      <div className="passage-card-head">
        <h2>{plateShown(passage)}</h2>
        <span className="meta">{shownNumber(passage.itemId)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body" tabIndex={0} aria-label={text.stated}>
        <PassageFacts passage={passage} />
        {mayLook && passage.vehicle ? <VehicleLook key={passage.itemId} itemId={passage.itemId} /> : null}
        <PassageSteps passage={passage} />
      </section>
      <div className="passage-card-foot">
        {onAct && !isOver ? (
          <Button size="form" look="primary" onPress={() => onAct('end')}>
            {isOfficial ? text.comeBack : text.leave}
          </Button>
        ) : null}
        {onAct ? (
          <Button size="form" shownKey="Ctrl+E" onPress={() => onAct('correct')}>
            {text.correct}
          </Button>
        ) : null}
        {onAct && isOver ? (
          <Button size="form" onPress={() => onAct('take-back')}>
            {text.takeBack[isOfficial ? 'back' : 'left']}
          </Button>
        ) : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}
