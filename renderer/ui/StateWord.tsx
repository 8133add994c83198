import './state-word.css'
import { Mark, type MarkKind } from './Mark.tsx'

type StateWordProps = { readonly mark: MarkKind; readonly children: string }

/** A state in a grid: mark and word, never one without the other. */
export const StateWord = ({ mark, children }: StateWordProps) => (
  <span className={`state-word state-word-${mark}`}>
    <Mark kind={mark} />
    {children}
  </span>
)
