import './sheet-page.css'
import { useState } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { SheetContent, ShownPrinter } from '../../shared/sheet/contract.ts'
import type { SheetName } from '../../shared/sheet/index.ts'
import { sheetTitles } from '../../shared/sheet/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { Button } from '../ui/Button.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { SheetView } from './SheetView.tsx'
import { sheetText as text } from './text.ts'
import { usePutOut } from './use-put-out.ts'

type SheetPageProps = {
  readonly sheet: SheetName
  /** As it was printed by that line: to be compared with a paper, not to be printed again. */
  readonly printed?: { readonly chain: string; readonly seq: number } | undefined
}

/** A sheet before it is printed: what is seen is what comes out. */
export const SheetPage = ({ sheet, printed }: SheetPageProps) => {
  const { book } = useStation()
  const mayPrint = printed === undefined && book.state !== 'read-only'
  const { data: printers = none } = useAsk('sheet.printers', {})
  const [chosen, setChosen] = useState<string>()
  const printer = printers.find(({ name }) => name === chosen) ?? printers[0]
  const { start, paper, laidOut, refusal } = usePutOut(sheet, printer?.name)
  const asked = useAsk('sheet.read', { sheet, ...(printed !== undefined && { printed }) })
  const { data, error, refetch } = asked
  const content = paper?.content ?? data
  const [print, pdf] = [() => start('printer'), () => start('pdf')]
  usePreviewKeys({ mayPrint: mayPrint && content !== undefined, isBusy: paper !== undefined, pdf })
  return (
    <>
      <ViewHead title={sheetTitles[sheet.kind]} aside={<Aside content={content} mayPrint={mayPrint} />}>
        {mayPrint && printers.length > 1 ? (
          <PrinterChoice printers={printers} value={printer?.name ?? ''} onChange={setChosen} />
        ) : null}
        {mayPrint ? (
          <>
            <Button shownKey={text.keys.pdf} isBusy={paper !== undefined} onPress={pdf}>
              {text.acts.pdf}
            </Button>
            <Button look="primary" shownKey={text.keys.print} isBusy={paper !== undefined} onPress={print}>
              {text.acts.print}
            </Button>
          </>
        ) : null}
      </ViewHead>
      {printed === undefined && !mayPrint ? <NoticeBox kind="due">{text.readOnly}</NoticeBox> : null}
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      {error ? <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} /> : null}
      {content ? (
        <SheetView
          content={content}
          isPaper={paper !== undefined}
          onLaidOut={laidOut}
          onEnter={mayPrint ? print : undefined}
        />
      ) : error ? null : (
        <Skeleton reason={text.waiting} />
      )}
    </>
  )
}

type AsideProps = { readonly content: SheetContent | undefined; readonly mayPrint: boolean }

const Aside = ({ content, mayPrint }: AsideProps) => {
  const { clock, timeZone } = useUnitClock()
  if (mayPrint) return text.aside
  if (!content?.print) return null
  const { n, at, byName: name } = content.print
  return fill(text.asPrinted, { n, at: shownTime(at, timeZone, clock.now()), name })
}

const none: readonly ShownPrinter[] = []

type PrinterChoiceProps = {
  readonly printers: readonly ShownPrinter[]
  readonly value: string
  readonly onChange: (name: string) => void
}

const PrinterChoice = ({ printers, value, onChange }: PrinterChoiceProps) => (
  <div className="sheet-printer">
    <SelectField
      label={text.printer}
      isLabelHidden
      choices={printers.map(({ name, label }) => ({ id: name, label }))}
      value={value}
      onChange={onChange}
    />
  </div>
)

/** Enter and the arrows are heard by the pages themselves. */
type PreviewKeys = {
  readonly mayPrint: boolean
  /** A paper is on its way: whoever left now would have its line without it. */
  readonly isBusy: boolean
  readonly pdf: () => void
}

const usePreviewKeys = ({ mayPrint, isBusy, pdf }: PreviewKeys) => {
  const { back } = usePlaces()
  useKeys(text.preview, [
    {
      name: 'sheet.print',
      label: text.acts.print,
      keys: [text.keys.print],
      mayRun: mayPrint,
      isHinted: true,
    },
    {
      name: 'sheet.pdf',
      label: text.acts.pdf,
      keys: [text.keys.pdf],
      mayRun: mayPrint && !isBusy,
      run: pdf,
      isHinted: true,
    },
    { name: 'sheet.scroll', label: text.acts.scroll, keys: ['PgUp', 'PgDn'], isHinted: true },
    {
      name: 'sheet.back',
      label: text.acts.back,
      keys: [text.keys.back],
      mayRun: !isBusy,
      run: back,
      isHinted: true,
    },
  ])
}
