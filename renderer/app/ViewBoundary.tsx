import { Boundary, BrokenDown, breakdownText, noteBreakdown } from '../breakdown/index.ts'
import { frameText } from './frame-text.ts'
import type { Place, View } from './places.ts'
import { ViewHead } from './ViewHead.tsx'

type ViewBoundaryProps = {
  readonly view: View
  /** Where one is now: elsewhere nothing is shown of it, and every step draws it anew. */
  readonly place: Place
  readonly onAgain: () => void
  readonly children: React.ReactNode
}

/** A view that breaks down takes nothing with it: strip, rail and the other views stay. */
export const ViewBoundary = ({ view, place, onAgain, children }: ViewBoundaryProps) => (
  <Boundary
    resetOn={place}
    onBreakdown={cause => noteBreakdown(view, cause)}
    fallback={again =>
      place.view === view ? (
        <BrokenView
          view={view}
          onAgain={() => {
            again()
            onAgain()
          }}
        />
      ) : null
    }
  >
    {children}
  </Boundary>
)

const BrokenView = ({ view, onAgain }: Pick<ViewBoundaryProps, 'view' | 'onAgain'>) => {
  const name = frameText.views[view]
  return (
    <>
      <ViewHead title={name} />
      <BrokenDown code="breakdown.view" name={name} action={breakdownText.again} onAct={onAgain} />
    </>
  )
}
