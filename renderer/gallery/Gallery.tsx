import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Theme } from '../../shared/display/index.ts'
import { Button } from '../ui/Button.tsx'
import { CountChip } from '../ui/CountChip.tsx'
import { DeadlineChip } from '../ui/DeadlineChip.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Mark } from '../ui/Mark.tsx'
import { OutputField } from '../ui/OutputField.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { SignatureBlock } from '../ui/SignatureBlock.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { GalleryGrid } from './GalleryGrid.tsx'

/** Every shared component once, in the order in which the design shows them. */
export const Gallery = ({ theme, title }: { readonly theme: Theme; readonly title: string }) => (
  <section className="gallery-half" data-theme={theme} aria-label={title}>
    <h1>{title}</h1>
    <Row name="标记">
      <span className="gallery-marks">
        <Mark kind="urgent" /> 立即办 <Mark kind="due" /> 将到期 <Mark kind="notice" /> 须知{' '}
        <Mark kind="open" /> 在办 <Mark kind="fine" /> 正常
      </span>
    </Row>
    <Row name="计数">
      <CountChip kind="urgent" count={1} />
      <CountChip kind="due" count={2} />
      <CountChip kind="notice" count={3} />
      <CountChip kind="urgent" count={0} />
      <CountChip kind="due" count={0} />
      <CountChip kind="notice" count={0} />
    </Row>
    <Row name="时限">
      <DeadlineChip state="urgent">还剩 3 分</DeadlineChip>
      <DeadlineChip state="seen">还剩 3 分</DeadlineChip>
      <DeadlineChip state="due">还剩 19 分</DeadlineChip>
      <DeadlineChip state="notice">还剩 2 时 04 分</DeadlineChip>
    </Row>
    <Row name="已过">
      <DeadlineChip state="urgent">超 6 分</DeadlineChip>
      <DeadlineChip state="kept">02:38 按时，28 分</DeadlineChip>
      <DeadlineChip state="missed">03:14 超 4 分</DeadlineChip>
    </Row>
    <GalleryButtons />
    <GalleryFields isFocused={theme === 'day'} />
    <Row name="拒绝">
      <RefusalBox
        what="不能放行：车辆带出物品，未见放行条。"
        rule="§11.3。"
        wayOn="F3 查放行条，或电话请示办公室并登记"
      />
    </Row>
    <GalleryGrid label={`${title}条目`} />
    <div className="panel">
      <EmptyState
        what="今日尚无来访"
        rule="§11.3 来访须登记"
        action={<Button shownKey="F7">登记来访</Button>}
      />
    </div>
    <FailureBox
      what="没有存上：磁盘已满。条目仍在草稿中，没有丢失。"
      wayOn="腾出空间后按 Ctrl+Enter 再存。"
      number="WB-1203"
      details="ENOSPC"
    />
    <SignatureBlock
      part="交班人"
      name="张伟"
      said="已签 08:27:52，账目第 41,285 条"
      digits="8b20d6f1907ac35e"
    />
  </section>
)

const Row = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => (
  <div className="gallery-row">
    <span className="gallery-name">{name}</span>
    {children}
  </div>
)

const GalleryButtons = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Row name="按钮">
      <Button look="primary" size="form" shownKey="Ctrl+Enter">
        保存
      </Button>
      <Button size="form" shownKey="F2">
        新条目
      </Button>
      <Button size="form" isDisabled>
        结束事件
      </Button>
      <Button look="link" onPress={() => setOpen(true)}>
        补齐
      </Button>
      <Dialog
        title="签收交接班"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        buttons={
          <>
            <Button size="form" onPress={() => setOpen(false)}>
              返回
            </Button>
            <Button look="primary" size="form">
              签收
            </Button>
          </>
        }
      >
        签收后由接班人负责。
      </Dialog>
    </Row>
  )
}

const GalleryFields = ({ isFocused }: { readonly isFocused: boolean }) => {
  const form = useForm({ defaultValues: { time: '-10', phone: '' } })
  return (
    <FormProvider {...form}>
      <Row name="输入">
        <TimeField name="time" label="时间" understood="11-23 周一 14:21" autoFocus={isFocused} />
        <TextField name="phone" label="对方电话" isRequired />
        <OutputField label="登录名" value="he.jing" />
      </Row>
    </FormProvider>
  )
}
