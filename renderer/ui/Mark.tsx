import './mark.css'

/** What a mark stands for; each kind is told apart by its shape, never by colour alone (ux §9, §10). */
export type MarkKind =
  /** ▲ act now; `-seen` when somebody acknowledged it, `-none` for a count of zero. */
  | 'urgent'
  | 'urgent-seen'
  | 'urgent-none'
  /** ◆ due soon. */
  | 'due'
  | 'due-none'
  /** ● to be known this shift. */
  | 'notice'
  | 'notice-none'
  /** Open, nothing to do now. */
  | 'open'
  | 'fine'
  | 'broken'
  | 'pending'

const triangle = 'M8 2.6 14.4 13.6H1.6Z'
const diamond = 'M8 1.6 14.4 8 8 14.4 1.6 8Z'

const shapes: { readonly [K in MarkKind]: React.ReactNode } = {
  urgent: <path className="mark-fill" d={triangle} />,
  'urgent-seen': <path className="mark-fill" d={triangle} />,
  'urgent-none': <path className="mark-line" d={triangle} />,
  due: <path className="mark-fill mark-edge" d={diamond} />,
  'due-none': <path className="mark-line" d={diamond} />,
  notice: <circle className="mark-ring" cx="8" cy="8" r="5" />,
  'notice-none': <circle className="mark-line" cx="8" cy="8" r="5.2" />,
  open: <circle className="mark-line" cx="8" cy="8" r="5.2" />,
  fine: <path className="mark-stroke" d="M2.4 8.6 6 12.2 13.6 4.2" />,
  broken: <path className="mark-stroke" d="M3.4 3.4 12.6 12.6M12.6 3.4 3.4 12.6" />,
  pending: <path className="mark-dots" d="M2.8 11.5h.01M8 11.5h.01M13.2 11.5h.01" />,
}

/** A drawn mark; it never stands without a word beside it, hence no name of its own. */
export const Mark = ({ kind }: { readonly kind: MarkKind }) => (
  <svg className={`mark mark-${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    {shapes[kind]}
  </svg>
)
