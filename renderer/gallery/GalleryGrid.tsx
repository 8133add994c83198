import { useState } from 'react'
import { DataGrid } from '../ui/DataGrid.tsx'
import type { GridColumn } from '../ui/grid-column.ts'
import type { MarkKind } from '../ui/Mark.tsx'
import { StateWord } from '../ui/StateWord.tsx'
import { Tag } from '../ui/Tag.tsx'

type Sample = {
  readonly time: string
  readonly type: string
  readonly text: string
  readonly state: string
  readonly mark: MarkKind
  readonly isCorrected?: boolean
}

const samples: readonly Sample[] = [
  { time: '14:02', type: '交办事项', text: '整理泵站巡查照片', state: '待办', mark: 'open' },
  { time: '13:45', type: '收发文', text: '特急 收〔2026〕412号', state: '待签收', mark: 'due' },
  { time: '10:40', type: '气象', text: '大风预警', state: '办结', mark: 'fine', isCorrected: true },
]

const columns: readonly GridColumn<Sample>[] = [
  { id: 'time', head: '时间', cell: ({ time }) => time },
  { id: 'type', head: '类型', cell: ({ type }) => type },
  {
    id: 'text',
    head: '内容',
    cell: ({ text, isCorrected }) => (
      <span className="gallery-corrected">
        {text}
        {isCorrected ? <Tag>改</Tag> : null}
      </span>
    ),
  },
  { id: 'state', head: '状态', cell: ({ mark, state }) => <StateWord mark={mark}>{state}</StateWord> },
]

export const GalleryGrid = ({ label }: { readonly label: string }) => {
  const [current, setCurrent] = useState('13:45')
  return (
    <div className="panel gallery-grid">
      <DataGrid
        label={label}
        columns={columns}
        tracks="2.875rem 4rem 1fr 4.5rem"
        rows={{
          total: samples.length,
          rowAt: index => samples[index],
          keyOf: row => row.time,
          indexOf: key => samples.findIndex(({ time }) => time === key),
        }}
        current={current}
        onCurrent={setCurrent}
        onOpen={() => undefined}
      />
    </div>
  )
}
