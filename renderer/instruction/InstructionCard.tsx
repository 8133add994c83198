import '../ui/detail.css'
import { useRef } from 'react'
import type { ShownInstruction } from '../../shared/instruction/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useAct } from '../app/use-act.ts'
import { useRenewed } from '../app/use-renewed.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { type CardAct, cardActs } from './card-acts.ts'
import { InstructionFacts } from './InstructionFacts.tsx'
import { InstructionHistory } from './InstructionHistory.tsx'
import type { InstructionAct } from './instruction-state.ts'
import { PeopleLines } from './PeopleLines.tsx'
import { stageMark, stageShown } from './shown-words.ts'
import { instructionText } from './text.ts'

const { card: text, acts, keys } = instructionText

type InstructionCardProps = {
  readonly instruction: ShownInstruction
  readonly mayWrite: boolean
  readonly onAct: (act: InstructionAct) => void
  readonly onClose: () => void
}

/** An instruction as it stands, each named person's line, and everything that became of it. */
export const InstructionCard = ({ instruction, mayWrite, onAct, onClose }: InstructionCardProps) => {
  const { itemId } = instruction
  const session = useSession()
  const { go } = usePlaces()
  const { run, refusal } = useDirectActs(instruction, onAct)
  const offered = mayWrite ? cardActs(instruction, session) : []
  const mayRead = mayUse(session, 'duty-log.entry')
  const toEntry = () => go({ view: 'duty-log', entryAsked: { itemId, asked: performance.now() } })
  useKeys(text.title, [
    ...offered.map(act => ({
      name: `instruction.${act}`,
      label: acts[act],
      keys: [keys[keyOf(act)]] as const,
      run: () => run(act),
      isHinted: true,
    })),
    { name: 'instruction.entry', label: acts.entry, keys: [keys.entry], mayRun: mayRead, run: toEntry },
    { name: 'instruction.close', label: acts.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel instruction-card" aria-label={text.title} data-pane="">
      <div className="instruction-card-head">
        <h2>{shownNumber(itemId)}</h2>
        <StateWord mark={stageMark(instruction)}>{stageShown(instruction)}</StateWord>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body" tabIndex={0} aria-label={text.stated}>
        {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        <p className="instruction-text">{instruction.text}</p>
        <InstructionFacts instruction={instruction} />
        <PeopleLines instruction={instruction} />
        <InstructionHistory instruction={instruction} />
      </section>
      <div className="instruction-card-foot">
        {offered.map((act, place) => (
          <Button
            key={act}
            size="form"
            look={place === 0 ? 'primary' : 'plain'}
            shownKey={keys[keyOf(act)]}
            onPress={() => run(act)}
          >
            {acts[act]}
          </Button>
        ))}
        {mayRead ? (
          <Button size="form" shownKey={keys.entry} onPress={toEntry}>
            {acts.entry}
          </Button>
        ) : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {acts.close}
        </Button>
      </div>
    </section>
  )
}

/** A decision and the plain end share a key: only one of them is offered. */
const keyOf = (act: CardAct): Exclude<CardAct, 'decide'> => (act === 'decide' ? 'end' : act)

/** What needs no form is done at once; the rest opens its form. */
const useDirectActs = ({ itemId, seen }: ShownInstruction, onAct: (act: InstructionAct) => void) => {
  const say = useMessageLine()
  const renewed = useRenewed()
  const receive = useAct('instruction.receive')
  const end = useAct('instruction.end')
  const last = useRef<'receive' | 'end'>('receive')
  const number = shownNumber(itemId)
  const direct = useOneAtATime(async (act: 'receive' | 'end') => {
    last.current = act
    const answer = await (act === 'end' ? end : receive).act({ itemId, seen })
    await renewed('instruction.one', { itemId })
    if (answer.ok) say(fill(act === 'end' ? instructionText.ended : instructionText.received, { number }))
  })
  const run = (act: CardAct) => {
    if (act === 'receive' || act === 'end') void direct(act)
    else onAct(act === 'reportOwn' ? 'report-own' : act)
  }
  return { run, refusal: last.current === 'end' ? end.refusal : receive.refusal }
}
