import { flushSync } from 'react-dom'
import { alarmListText } from '../alarm/list-text.ts'
import { Boundary, BrokenDown, breakdownText, noteBreakdown } from '../breakdown/index.ts'
import { paletteText } from '../palette/text.ts'
import { keySheetText } from './key-sheet-text.ts'

/** What may lie over a view. */
export type CoverName = 'help' | 'palette' | 'alarms'

type CoverBoundaryProps = {
  readonly cover: CoverName
  readonly onClose: () => void
  /** The view below can have the focus again. */
  readonly onClosed: () => void
  readonly children: React.ReactNode
}

const names: { readonly [C in CoverName]: string } = {
  help: keySheetText.title,
  palette: paletteText.title,
  alarms: alarmListText.title,
}

/** What lies over the view and breaks down can be put away; the view below stays as it was. */
export const CoverBoundary = ({ cover, onClose, onClosed, children }: CoverBoundaryProps) => (
  <Boundary
    onBreakdown={cause => noteBreakdown(cover, cause)}
    fallback={() => (
      <BrokenCover
        cover={cover}
        onClose={() => {
          flushSync(onClose)
          onClosed()
        }}
      />
    )}
  >
    {children}
  </Boundary>
)

const BrokenCover = ({ cover, onClose }: Pick<CoverBoundaryProps, 'cover' | 'onClose'>) => (
  <section className="broken-cover panel" aria-label={names[cover]} data-pane="">
    <BrokenDown code="breakdown.cover" name={names[cover]} action={breakdownText.close} onAct={onClose} />
  </section>
)
