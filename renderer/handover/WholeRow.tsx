/** What the current row of a list says, as a whole: its cells cut long words off. */
export const WholeRow = ({ words }: { readonly words: readonly string[] }) => (
  <p className="handover-whole">{words.filter(Boolean).join(' · ')}</p>
)
