import { type FigureId, figureIds, type PointKind, type ReviewDay } from '../../shared/review/index.ts'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { moveWithin } from '../ui/move-within.ts'
import { reviewText } from './text.ts'

const text = reviewText.figures

type DayFiguresProps = {
  readonly day: ReviewDay
  /** Shows the first point of that kind, or the whole log. */
  readonly onShow: (what: PointKind | 'log') => void
}

/** The day in nine numbers; each leads to its list, a zero stays. */
export const DayFigures = ({ day, onShow }: DayFiguresProps) => {
  const lead = useFigureLead(day, onShow)
  return (
    <section
      className="review-figures"
      aria-labelledby="review-figures"
      data-pane=""
      onKeyDownCapture={moveWithin}
    >
      <div className="review-panel-head">
        <h2 id="review-figures">{text.title}</h2>
        <span className="meta">{text.aside}</span>
      </div>
      <div className="review-figure-grid">
        {figureIds.map(id => (
          <DayFigure key={id} id={id} count={day.figures[id]} onGo={lead(id)} />
        ))}
      </div>
    </section>
  )
}

type DayFigureProps = {
  readonly id: FigureId
  readonly count: number
  readonly onGo: (() => void) | undefined
}

const DayFigure = ({ id, count, onGo }: DayFigureProps) => {
  const words = (
    <>
      <span className="review-figure-count">{count}</span>
      <span className="review-figure-word">{text.names[id]}</span>
    </>
  )
  const none = count === 0 ? '' : undefined
  if (!onGo || count === 0)
    return (
      <p className="review-figure" data-none={none}>
        {words}
      </p>
    )
  const label = `${count} ${text.names[id]}`
  return (
    <button type="button" className="review-figure" aria-label={label} onClick={onGo}>
      {words}
    </button>
  )
}

/** Points hold the rest of an entry in words: where none stands under that kind, the whole log shows it. */
const kindOf: { readonly [F in FigureId]?: PointKind } = {
  incidents: 'incident',
  unfinished: 'unfinished',
  incomplete: 'incomplete',
  late: 'late',
  overnight: 'overnight',
  'turned-away': 'turn-away',
}

const useFigureLead = (
  { day, points }: ReviewDay,
  onShow: DayFiguresProps['onShow'],
): ((id: FigureId) => (() => void) | undefined) => {
  const { go } = usePlaces()
  const mayGate = mayUse(useSession(), 'visit.inside')
  return id => {
    if (id === 'visits' || id === 'vehicles') {
      const kind = id === 'visits' ? 'visitor-day' : 'vehicle-day'
      return mayGate ? () => go({ view: 'sheet', sheet: { kind, day } }) : undefined
    }
    const kind = kindOf[id]
    const isListed = kind !== undefined && points.some(point => point.kind === kind)
    return () => onShow(isListed ? kind : 'log')
  }
}
