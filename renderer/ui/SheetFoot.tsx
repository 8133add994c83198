import { fill } from '../app/fill.ts'
import { QrCode } from './QrCode.tsx'
import { sheetText as text } from './sheet-text.ts'

/** What pins a paper to the book. Before it is printed it has no position yet. */
export type SheetFootWords = {
  readonly byName: string
  readonly n: number
  readonly print?: {
    readonly chain: string
    readonly seq: number
    /** `3f9a 07c2 5be1 d84f`. */
    readonly digits: string
    readonly code: string
    /** `2026年11月24日 8时33分`. */
    readonly at: string
  }
}

type SheetFootProps = {
  readonly foot: SheetFootWords | undefined
  readonly page: number
  readonly pages: number
}

/** Stands on every page. */
export const SheetFoot = ({ foot, page, pages }: SheetFootProps) => (
  <footer className={foot ? 'sheet-foot' : 'sheet-foot sheet-foot-bare'}>
    {foot ? <Pinned {...foot} /> : null}
    <p className="sheet-page-number">{fill(text.page, { page, pages })}</p>
  </footer>
)

const Pinned = ({ byName: name, n, print }: SheetFootWords) => (
  <>
    {print ? (
      <QrCode text={print.code} label={`${text.qr} ${print.code}`} />
    ) : (
      <span className="sheet-no-code">{text.qrLater}</span>
    )}
    <div className="sheet-foot-words">
      <p>{print ? fill(text.position, { chain: print.chain, seq: print.seq }) : text.notYet}</p>
      <p>
        {print ? (
          <>
            {text.digits}
            <span className="sheet-digits">{print.digits}</span>
          </>
        ) : (
          text.notYetDigits
        )}
      </p>
      <p>{print ? fill(text.printed, { name, n, at: print.at }) : fill(text.nextPrint, { name, n })}</p>
    </div>
  </>
)
