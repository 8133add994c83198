import { useState } from 'react'
import type { HandoverRecord } from '../../../shared/handover/contract.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { postTable } from '../../../shared/shift/index.ts'
import { fill } from '../../app/fill.ts'
import { useKeys } from '../../app/keys.tsx'
import { usePlaces } from '../../app/place.tsx'
import { mayUse, useSession } from '../../app/session.tsx'
import { useStation } from '../../app/station.tsx'
import { useAsk } from '../../app/use-ask.ts'
import { Button } from '../../ui/Button.tsx'
import { FailureBox } from '../../ui/FailureBox.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { RecordBody } from './RecordBody.tsx'
import { RemarkForm } from './RemarkForm.tsx'
import { recordsText as text } from './text.ts'

/** How a post was taken, as the book has it. */
export const RecordDetail = ({ line }: { readonly line: number }) => {
  const { data, error, refetch } = useAsk('handover.record', { line })
  return (
    <div className="records-detail">
      {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} /> : null}
      {data ? <Record record={data} /> : error ? null : <Skeleton reason={text.waiting} />}
    </div>
  )
}

const Record = ({ record }: { readonly record: HandoverRecord }) => {
  const [isRemarking, setRemarking] = useState(false)
  const { sheet, remark } = useRecordActs(record, () => setRemarking(true))
  return (
    <>
      <section
        className="panel record-of-handover"
        aria-label={fill(text.record.title, { post: postTable[record.post].label })}
        data-pane=""
      >
        <div className="record-of-handover-head">
          <h2>{fill(text.record.title, { post: postTable[record.post].label })}</h2>
          {remark ? (
            <Button shownKey={text.keys.remark} onPress={remark}>
              {text.record.remark}
            </Button>
          ) : null}
          {sheet ? (
            <Button shownKey={text.keys.sheet} onPress={sheet}>
              {text.record.sheet}
            </Button>
          ) : null}
        </div>
        <RecordBody record={record} />
      </section>
      {isRemarking && record.itemId !== undefined ? (
        <RemarkForm itemId={record.itemId} line={record.line} onClose={() => setRemarking(false)} />
      ) : null}
    </>
  )
}

/** Each is absent where it cannot be done: no sheet without two signatures, no remark in a book that only reads. */
const useRecordActs = (record: HandoverRecord, startRemark: () => void) => {
  const { go } = usePlaces()
  const session = useSession()
  const { book } = useStation()
  const { itemId } = record
  const mayRemark = mayUse(session, 'handover.remark') && book.state !== 'read-only'
  const sheet =
    itemId === undefined ? undefined : () => go({ view: 'sheet', sheet: { kind: 'handover', itemId } })
  const remark = itemId !== undefined && mayRemark ? startRemark : undefined
  useKeys(text.title, [
    {
      name: 'record.sheet',
      label: text.record.sheet,
      keys: [text.keys.sheet],
      mayRun: sheet !== undefined,
      run: () => sheet?.(),
      isHinted: true,
    },
    {
      name: 'record.remark',
      label: text.record.remark,
      keys: [text.keys.remark],
      mayRun: remark !== undefined,
      run: () => remark?.(),
      isHinted: true,
    },
  ])
  return { sheet, remark }
}
