import { useState } from 'react'
import { DataGrid } from '../ui/DataGrid.tsx'
import { gridColumns } from '../ui/grid-features.ts'
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

const column = gridColumns<Sample>()
const columns = column.columns([
  column.accessor('time', { header: '时间', cell: ({ getValue }) => getValue() }),
  column.accessor('type', { header: '类型', cell: ({ getValue }) => getValue() }),
  column.accessor('text', {
    header: '内容',
    cell: ({ row: { original } }) => (
      <span className="gallery-corrected">
        {original.text}
        {original.isCorrected ? <Tag>改</Tag> : null}
      </span>
    ),
  }),
  column.accessor('state', {
    header: '状态',
    cell: ({ row: { original } }) => <StateWord mark={original.mark}>{original.state}</StateWord>,
  }),
])

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
