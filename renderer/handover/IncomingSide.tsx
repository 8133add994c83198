import { shownTime } from '../../shared/calendar/index.ts'
import type { PostStanding } from '../../shared/handover/contract.ts'
import { postTable } from '../../shared/shift/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { grouped } from '../ui/prose-count.ts'
import { SignatureBlock } from '../ui/SignatureBlock.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { arrivedInWords } from './arrival.ts'
import { PostActs } from './PostActs.tsx'
import { SignIn } from './SignIn.tsx'
import { handoverText as text } from './text.ts'
import { usePart } from './use-part.ts'
import type { ArrivalTyped } from './use-typing.ts'

type IncomingSideProps = {
  readonly standing: PostStanding
  readonly seen: readonly string[]
  readonly confirmed: readonly string[]
  readonly typed: ArrivalTyped
  readonly onSigned: () => void
}

/** Who takes the post over. */
export const IncomingSide = (props: IncomingSideProps) => {
  const { standing } = props
  const { mayWrite } = usePart(standing)
  if (standing.incoming)
    return (
      <div className="handover-side panel" data-pane="">
        <PostActs standing={standing} acts={mayWrite ? ['withdraw'] : []}>
          <Signed standing={standing} incoming={standing.incoming} />
        </PostActs>
      </div>
    )
  return (
    <div className="handover-side panel" data-pane="">
      {mayWrite ? <SignIn {...props} /> : <p className="meta handover-signed">{text.bookReadOnly}</p>}
    </div>
  )
}

type SignedProps = {
  readonly standing: PostStanding
  readonly incoming: NonNullable<PostStanding['incoming']>
}

/** The button that was pressed is gone: the list has the keys. */
const Signed = ({ standing, incoming }: SignedProps) => {
  const { clock, timeZone } = useUnitClock()
  useFocusOnFirst()
  const { name, at, seq, hash, arrivedAt, reason, disagreement, isBarred } = incoming
  const words = { at: shownTime(at, timeZone, clock.now()), seq: grouped(seq) }
  return (
    <section className="handover-signed" aria-label={text.incoming.title}>
      <h2>{text.incoming.title}</h2>
      <p>{arrivedInWords(arrivedAt, standing.shift, timeZone).words}</p>
      {reason === '' ? null : <p className="meta">{fill(text.incoming.reason, { text: reason })}</p>}
      {disagreement === '' ? null : <p>{fill(text.incoming.disagreement, { text: disagreement })}</p>}
      {isBarred ? (
        <StateWord mark="urgent">
          {fill(text.incoming.barred, { name, post: postTable[standing.post].label })}
        </StateWord>
      ) : null}
      <SignatureBlock
        part={text.incoming.part}
        name={name}
        said={fill(text.outgoing.done, words)}
        digits={hash.slice(0, 16)}
      />
    </section>
  )
}
