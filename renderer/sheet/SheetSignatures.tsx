import { sheetText } from './text.ts'

/** Lines to sign on by hand, each with its date. */
export const SheetSignatures = ({ parts }: { readonly parts: readonly string[] }) => (
  <div className="sheet-signatures">
    {parts.map(part => (
      <div key={part}>
        <div className="sheet-signature-line">{part}</div>
        <p className="sheet-signature-date">{sheetText.day.signatureDate}</p>
      </div>
    ))}
  </div>
)
