import type { RecoveryKeys } from '../../shared/backup/index.ts'
import { groupsOf, type KeyPart, keyNumber, partsOfKey } from '../../shared/recovery/index.ts'
import { fill } from '../app/fill.ts'
import { SheetHead, SheetLine } from '../sheet/index.ts'
import { QrCode } from '../ui/QrCode.tsx'
import type { SheetPart } from '../ui/sheet-part.ts'
import { recoveryText } from './text.ts'

const { paper: text, sheet } = recoveryText

/** Whose key it is. */
export type SheetOwner = { readonly unit: string; readonly station: string; readonly isDemo: boolean }

/** The recovery sheet: one page for each of the two who keep it, so that neither holds the key alone. */
export const recoveryParts = (
  { privateKey, publicKey }: RecoveryKeys,
  owner: SheetOwner,
  date: string,
): readonly SheetPart[] =>
  partsOfKey(privateKey).map(part => ({
    kind: 'block',
    key: part.place,
    startsPage: true,
    content: <PartPage part={part} owner={owner} number={keyNumber(publicKey)} date={date} />,
  }))

type PartPageProps = {
  readonly part: KeyPart
  readonly owner: SheetOwner
  readonly number: string
  readonly date: string
}

const PartPage = ({ part: { place, text: key }, owner: { unit, station }, number, date }: PartPageProps) => {
  const keeper = sheet.keepers[place]
  return (
    <>
      <SheetHead unit={unit} title={sheet.title} />
      <SheetLine
        words={[fill(text.part, { part: sheet.parts[place], keeper }), fill(text.number, { number })]}
      />
      <SheetLine words={[fill(text.station, { station }), fill(text.made, { date })]} />
      <div className="recovery-paper-key">
        <div>
          <p className="sheet-subtitle">{fill(text.keyHead, { part: sheet.parts[place] })}</p>
          <p className="recovery-paper-groups">
            {groupsOf(key).map(({ at, group }) => (
              <span key={at}>{group}</span>
            ))}
          </p>
        </div>
        <QrCode text={key} label={sheet.parts[place]} />
      </div>
      <p className="sheet-note">{text.typing}</p>
      <p className="sheet-subtitle">{text.uses}</p>
      <Lines lines={text.usesText} />
      <p className="sheet-subtitle">{text.keeping}</p>
      <Lines lines={text.keepingText.map(line => fill(line, { keeper }))} />
      <div className="sheet-signatures recovery-paper-signatures">
        {[text.sealed, text.witnessed].map(words => (
          <div key={words}>
            <div className="sheet-signature-line">{words}</div>
            <p className="sheet-signature-date">{text.date}</p>
          </div>
        ))}
      </div>
    </>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ol className="recovery-paper-lines">
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ol>
)
