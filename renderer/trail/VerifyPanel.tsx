import { realmLabels } from '../../shared/journal/index.ts'
import { parseChain } from '../../shared/kernel/ids.ts'
import { useAsk } from '../app/use-ask.ts'
import { Verification } from '../journal/index.ts'
import { grouped } from '../ui/prose-count.ts'
import { trailText as text } from './text.ts'

const whileRunningMs = 500
/** Enough to be compared by eye with what was written down. */
const shownDigits = 16

/** What the last reading of the whole book found, and the last commit of each chain, to be written down. */
export const VerifyPanel = ({ isRunning }: { readonly isRunning: boolean }) => {
  const { data } = useAsk('journal.positions', {}, isRunning ? { everyMs: whileRunningMs } : {})
  if (!data) return null
  return (
    <div className="trail-verify">
      <Verification verification={data.verification} />
      <section className="panel trail-heads" aria-label={text.heads}>
        <dl>
          {data.chains.map(({ chain, seq, hash }) => (
            <div key={chain}>
              <dt>{realmLabels[parseChain(chain)?.realm ?? 'general']}</dt>
              <dd className="code">{chain}</dd>
              <dt>{text.heads}</dt>
              <dd className="code">
                {grouped(seq)} {hash.slice(0, shownDigits)}
              </dd>
            </div>
          ))}
        </dl>
        <p className="meta">{text.copyDown}</p>
      </section>
    </div>
  )
}
