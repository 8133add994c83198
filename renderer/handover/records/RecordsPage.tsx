import './records.css'
import { useState } from 'react'
import { postTable, type ShiftPost, shiftPosts } from '../../../shared/shift/index.ts'
import { useKeys } from '../../app/keys.tsx'
import { usePlaces } from '../../app/place.tsx'
import { ViewHead } from '../../app/ViewHead.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { RecordDetail } from './RecordDetail.tsx'
import { RecordList } from './RecordList.tsx'
import { recordsText as text } from './text.ts'

const segments = [
  { id: 'all', label: text.all },
  ...shiftPosts.map(id => ({ id, label: postTable[id].label })),
] as const

/** Earlier handovers, newest first, and the record of one of them. */
export const RecordsPage = ({ open }: { readonly open: number | undefined }) => {
  const { go, back } = usePlaces()
  const [post, setPost] = useState<ShiftPost | 'all'>('all')
  const [asked, setAsked] = useState(0)
  const show = (line: number | undefined) =>
    go({ view: 'handover-records', ...(line !== undefined && { open: line }) })
  const close = () => {
    show(undefined)
    setAsked(asked + 1)
  }
  useKeys(text.title, [
    { name: 'records.open', label: text.record.open, keys: [text.keys.open], isHinted: open === undefined },
    {
      name: 'records.close',
      label: open === undefined ? text.record.leave : text.record.back,
      keys: [text.keys.close],
      run: open === undefined ? back : close,
      isHinted: true,
    },
  ])
  return (
    <>
      <ViewHead title={text.title} aside={text.aside}>
        <Segments label={text.posts} segments={segments} value={post} onChange={setPost} />
      </ViewHead>
      <div className="records">
        <RecordList post={post === 'all' ? undefined : post} open={open} focusAsked={asked} onOpen={show} />
        {open === undefined ? null : <RecordDetail key={open} line={open} />}
      </div>
    </>
  )
}
