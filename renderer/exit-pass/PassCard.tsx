import '../ui/detail.css'
import type { ShownPass } from '../../shared/exit-pass/contract.ts'
import { newestMove } from '../../shared/exit-pass/index.ts'
import { passTable } from '../../shared/exit-pass/stages.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { PassFacts } from './PassFacts.tsx'
import { PassHistory } from './PassHistory.tsx'
import { PassItems } from './PassItems.tsx'
import { markShown, numberShown, stateShown } from './shown-words.ts'
import { passText } from './text.ts'

const { card: text, acts, keys } = passText

type CardAct = 'let-out' | 'return' | 'correct' | 'withdraw' | 'confirm' | 'take-back'

type PassCardProps = {
  readonly pass: ShownPass
  readonly mayWrite: boolean
  readonly onAct: (act: CardAct) => void
  readonly onClose: () => void
}

/** A pass as it stands: why nothing goes out by it, its things, and everything that became of them. */
export const PassCard = ({ pass, mayWrite, onAct, onClose }: PassCardProps) => {
  const may = useMay(pass, mayWrite)
  const { go } = usePlaces()
  const print = () => go({ view: 'sheet', sheet: { kind: 'exit-pass', itemId: pass.itemId } })
  const mayPrint = pass.number !== undefined
  useKeys(text.title, [
    ...cardActs.map(({ act, label, key }) => ({
      name: `exit-pass.${act}`,
      label,
      keys: [key] as const,
      mayRun: may[act],
      run: () => onAct(act),
      isHinted: true,
    })),
    {
      name: 'exit-pass.print',
      label: acts.print,
      keys: [keys.print],
      mayRun: mayPrint,
      run: print,
      isHinted: true,
    },
    { name: 'exit-pass.close', label: acts.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel pass-card" aria-label={text.title} data-pane="">
      <div className="pass-card-head">
        <h2>{numberShown(pass)}</h2>
        <StateWord mark={markShown(pass)}>{stateShown(pass)}</StateWord>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body" tabIndex={0} aria-label={text.stated}>
        {pass.no && pass.number ? <RefusalBox {...sentenceFor(pass.no)} /> : null}
        <PassItems items={pass.items} isReturnable={pass.dueAt !== undefined} />
        <PassFacts pass={pass} />
        <PassHistory pass={pass} />
      </section>
      <div className="pass-card-foot">
        {cardActs
          .filter(({ act }) => may[act])
          .map(({ act, label, key }, place) => (
            <Button
              key={act}
              size="form"
              look={place === 0 ? 'primary' : 'plain'}
              shownKey={key}
              onPress={() => onAct(act)}
            >
              {label}
            </Button>
          ))}
        {mayPrint ? (
          <Button size="form" shownKey={keys.print} onPress={print}>
            {acts.print}
          </Button>
        ) : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {acts.close}
        </Button>
      </div>
    </section>
  )
}

/** What the gate does comes first. */
const cardActs: readonly { readonly act: CardAct; readonly label: string; readonly key: string }[] = [
  { act: 'let-out', label: acts.letOut, key: keys.letOut },
  { act: 'return', label: acts.return, key: keys.return },
  { act: 'take-back', label: acts.takeBack, key: keys.takeBack },
  { act: 'confirm', label: acts.confirm, key: keys.confirm },
  { act: 'correct', label: acts.correct, key: keys.correct },
  { act: 'withdraw', label: acts.withdraw, key: keys.withdraw },
]

/** What this account may do with the pass as it stands; main decides again. */
const useMay = (pass: ShownPass, mayWrite: boolean): { readonly [A in CardAct]: boolean } => {
  const session = useSession()
  const takes = (act: CardAct) =>
    mayWrite && mayUse(session, `exit-pass.${act}`) && passTable[pass.stage][act].no === undefined
  return {
    'let-out': takes('let-out'),
    return: takes('return') && pass.owed > 0,
    confirm: takes('confirm'),
    'take-back': takes('take-back') && isMistakable(pass),
    correct: takes('correct'),
    withdraw: takes('withdraw'),
  }
}

/** What the office decided by telephone went out by its word, and is not taken back here. */
const isMistakable = (pass: ShownPass): boolean => {
  const newest = newestMove(pass)
  return newest !== undefined && !(newest.way === 'out' && pass.decision)
}
