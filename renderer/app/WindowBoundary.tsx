import { Boundary, BrokenDown, breakdownText, noteBreakdown } from '../breakdown/index.ts'
import { frameText } from './frame-text.ts'

/** Whatever breaks down elsewhere ends here: never is the window white. */
export const WindowBoundary = ({ children }: { readonly children: React.ReactNode }) => (
  <Boundary
    onBreakdown={cause => noteBreakdown('window', cause)}
    fallback={again => <BrokenWindow onAgain={again} />}
  >
    {children}
  </Boundary>
)

const BrokenWindow = ({ onAgain }: { readonly onAgain: () => void }) => (
  <main className="broken-window" aria-label={frameText.product}>
    <h1>{frameText.product}</h1>
    <BrokenDown code="breakdown.window" action={breakdownText.again} onAct={onAgain} />
  </main>
)
