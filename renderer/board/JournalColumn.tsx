import { shownTime } from '../../shared/calendar/index.ts'
import type { ChainPosition, JournalPositions } from '../../shared/journal/contract.ts'
import { parseChain } from '../../shared/kernel/ids.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { usePlaces } from '../app/place.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { Mark, type MarkKind } from '../ui/Mark.tsx'
import { grouped } from '../ui/prose-count.ts'
import { Column, ColumnWithout } from './Column.tsx'
import { Figure } from './Figure.tsx'
import { boardText, keeperText as text } from './text.ts'

const shownOfHash = 16

/** Where each chain stands, to be written down, and how the book was last proven. */
export const JournalColumn = () => {
  const answer = useAsk('journal.positions', {})
  if (answer.data) return <ShownJournal {...answer.data} />
  return <ColumnWithout name={boardText.columns.journal} waiting={text.waiting.journal} answer={answer} />
}

const ShownJournal = ({ chains, verification }: JournalPositions) => {
  useFocusOnFirst()
  const { go } = usePlaces()
  const toJournal = () => go({ view: 'journal' })
  const lines = chains.reduce((sum, { seq }) => sum + seq, 0)
  const problems = verification.state === 'done' ? verification.problems.length : text.notVerified
  return (
    <Column
      name={boardText.columns.journal}
      figures={
        <>
          <Figure count={lines} word={text.figures.commits} onGo={toJournal} isFirst />
          <Figure count={problems} word={text.figures.problems} onGo={toJournal} />
        </>
      }
    >
      <Proof verification={verification} />
      {chains.map(chain => (
        <Chain key={chain.chain} chain={chain} onGo={toJournal} />
      ))}
    </Column>
  )
}

const Proof = ({ verification }: Pick<JournalPositions, 'verification'>) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const at = verification.state === 'done' ? shownTime(verification.at, timeZone, now) : ''
  const { mark, words } = proofInWords(verification)
  return (
    <dl className="today-facts">
      <dt>{text.lastVerified}</dt>
      <dd>
        <Mark kind={mark} /> {words} <span className="meta">{at}</span>
      </dd>
    </dl>
  )
}

const proofInWords = (
  verification: JournalPositions['verification'],
): { readonly mark: MarkKind; readonly words: string } => {
  switch (verification.state) {
    case 'never':
      return { mark: 'due', words: text.never }
    case 'running': {
      const { done, total } = verification
      return { mark: 'pending', words: fill(text.verifying, { done: grouped(done), total: grouped(total) }) }
    }
    case 'done':
      return verification.ok ? { mark: 'fine', words: text.verified } : { mark: 'urgent', words: text.broken }
  }
}

const Chain = ({ chain, onGo }: { readonly chain: ChainPosition; readonly onGo: () => void }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const realm = parseChain(chain.chain)?.realm ?? 'general'
  return (
    <button type="button" className="board-row" onClick={onGo}>
      <span className="board-row-what">
        {text.chain[realm]} {fill(text.line, { seq: grouped(chain.seq) })}
      </span>
      <span className="board-row-beside">{chain.at ? shownTime(chain.at, timeZone, now) : ''}</span>
      <span className="meta code board-row-lacks">{chain.hash.slice(0, shownOfHash)}</span>
    </button>
  )
}
