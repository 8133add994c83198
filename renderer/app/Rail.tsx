import './rail.css'
import { frameText } from './frame-text.ts'

export type RailItem = {
  /** Digit of Ctrl+digit; a view keeps its digit whatever the role may open. */
  readonly digit: number
  readonly label: string
  readonly isCurrent: boolean
  /** What waits there, with its word: `3 待补`. */
  readonly waiting?: string | undefined
  readonly onGo: () => void
}

/** Only what the role may open. */
export const Rail = ({ items }: { readonly items: readonly RailItem[] }) => (
  <nav className="rail" aria-label={frameText.rail} data-pane="">
    {items.map(({ digit, label, isCurrent, waiting, onGo }) => (
      <button
        key={digit}
        type="button"
        className="rail-item"
        aria-current={isCurrent ? 'page' : undefined}
        title={`Ctrl+${digit}`}
        onClick={onGo}
      >
        <span className="rail-digit">{digit}</span>
        <span className="rail-label">{label}</span>
        {waiting === undefined ? null : <span className="rail-waiting">{waiting}</span>}
      </button>
    ))}
  </nav>
)
