/** The bureau's name and what the paper is called. */
export const SheetHead = ({ unit, title }: { readonly unit: string; readonly title: string }) => (
  <>
    <p className="sheet-unit">{unit}</p>
    <p className="sheet-title">{title}</p>
  </>
)

/** A line of facts, apart from one another over the whole width. */
export const SheetLine = ({ words }: { readonly words: readonly string[] }) => (
  <div className="sheet-line">
    {words.map(word => (
      <span key={word}>{word}</span>
    ))}
  </div>
)
