type FigureProps = {
  readonly count: number | string
  readonly word: string
  readonly onGo: () => void
  /** Has the focus when the board opens and nothing is to be done. */
  readonly isFirst?: boolean
}

/** A number at 40 pixels with its word; a zero stays, in grey. It leads to its list. */
export const Figure = ({ count, word, onGo, isFirst = false }: FigureProps) => (
  <button
    type="button"
    className="figure"
    data-none={count === 0 ? '' : undefined}
    data-first={isFirst ? '' : undefined}
    aria-label={`${count} ${word}`}
    onClick={onGo}
  >
    <span className="figure-count">{count}</span>
    <span className="figure-word">{word}</span>
  </button>
)

/** A figure that no list stands behind. */
export const ShownFigure = ({ count, word }: Pick<FigureProps, 'count' | 'word'>) => (
  <p className="figure">
    <span className="figure-count">{count}</span>
    <span className="figure-word">{word}</span>
  </p>
)
