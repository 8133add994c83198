import './signature-block.css'

type SignatureBlockProps = {
  /** 交班人, 接班人, 带班领导. */
  readonly part: string
  readonly name: string
  /** When signed and which line of the book it is: `已签 08:27:52，账目第 41,285 条`. */
  readonly said: string
  /** First 16 hex digits of that line's hash. */
  readonly digits: string
}

export const SignatureBlock = ({ part, name, said, digits }: SignatureBlockProps) => (
  <div className="panel signature">
    <span className="signature-role">{part}</span>
    <b>{name}</b>
    <span className="signature-said">{said}</span>
    <span className="code">{digits}</span>
  </div>
)
