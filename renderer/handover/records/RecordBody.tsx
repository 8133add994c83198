import { shownTime } from '../../../shared/calendar/index.ts'
import type { HandoverRecord, SignedHandover } from '../../../shared/handover/contract.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { digitsInFours } from '../../../shared/sheet/index.ts'
import { useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { grouped } from '../../ui/prose-count.ts'
import { SignatureBlock } from '../../ui/SignatureBlock.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { handoverText } from '../text.ts'
import { recordsText } from './text.ts'

const text = recordsText.record

/** Signatures first, then what was handed over, then what was said later. */
export const RecordBody = ({ record }: { readonly record: HandoverRecord }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls a long record with the arrows
  <div className="record-of-handover-body" tabIndex={0}>
    {record.signed ? <Signed signed={record.signed} /> : <Taken record={record} />}
    {record.signed ? <Later record={record} /> : null}
  </div>
)

const useShown = (): ((instant: string) => string) => {
  const { clock, timeZone } = useUnitClock()
  return instant => shownTime(instant, timeZone, clock.now())
}

const Taken = ({ record }: { readonly record: HandoverRecord }) => {
  const shown = useShown()
  const { at, seq, hash, incomingName, how, relief } = record
  return (
    <>
      <SignatureBlock
        part={handoverText.incoming.part}
        name={incomingName}
        said={fill(text.signed, { at: shown(at), seq: grouped(seq) })}
        digits={digitsInFours(hash)}
      />
      <Facts
        facts={[
          [recordsText.head.how, recordsText.how[how]],
          [recordsText.head.outgoing, record.outgoingName],
          [text.relief, relief?.reason ?? ''],
          [text.agreedBy, relief?.agreedBy ?? ''],
        ]}
      />
    </>
  )
}

const Signed = ({ signed }: { readonly signed: SignedHandover }) => {
  const shown = useShown()
  const { outgoing, incoming, items, checks } = signed
  return (
    <>
      {[[handoverText.outgoing.part, outgoing] as const, [handoverText.incoming.part, incoming] as const].map(
        ([part, { name, at, seq, hash }]) => (
          <SignatureBlock
            key={part}
            part={part}
            name={name}
            said={fill(text.signed, { at: shown(at), seq: grouped(seq) })}
            digits={digitsInFours(hash)}
          />
        ),
      )}
      <Facts
        facts={[
          [handoverText.fields.arrivedAt, fill(text.arrived, { at: shown(signed.arrivedAt) })],
          [text.reason, signed.reason],
          [text.disagreement, signed.disagreement],
        ]}
      />
      <h3>{fill(text.items, { count: items.length })}</h3>
      <ol className="record-of-handover-list">
        {items.map(({ itemId, text: words, remark, isSpecial, reasons }) => (
          <li key={itemId}>
            <span className="meta">
              {shownNumber(itemId)} {reasons.map(reason => handoverText.items.reasons[reason]).join('、')}
              {isSpecial ? <Tag>{text.special}</Tag> : null}
              {signed.confirmed.includes(itemId) ? ` ${text.confirmed}` : ''}
            </span>
            <span>{words}</span>
            {remark === '' ? null : <span className="meta">{remark}</span>}
          </li>
        ))}
      </ol>
      <h3>{fill(text.checks, { count: checks.length })}</h3>
      <ol className="record-of-handover-list">
        {checks.map(({ checkId, text: words, isFine, remark }) => (
          <li key={checkId}>
            <span>
              {words} {isFine ? text.fine : <b>{text.wrong}</b>}
            </span>
            {remark === '' ? null : <span className="meta">{remark}</span>}
          </li>
        ))}
      </ol>
    </>
  )
}

const Later = ({ record: { later } }: { readonly record: HandoverRecord }) => {
  const shown = useShown()
  return (
    <>
      <h3>{fill(text.remarks, { count: later.length })}</h3>
      {later.length === 0 ? <p className="meta">{text.noRemarks}</p> : null}
      <ol className="record-of-handover-list">
        {later.map(({ seq, at, byName, text: words }) => (
          <li key={seq}>
            <span className="meta">
              {shown(at)} {byName} {fill(text.line, { seq: grouped(seq) })}
            </span>
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

type Fact = readonly [label: string, value: string]

const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="record-of-handover-facts">
    {facts
      .filter(([, value]) => value !== '')
      .map(([label, value]) => (
        <div key={label}>
          <dt className="meta">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
