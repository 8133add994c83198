import { shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { monthInWords } from '../../shared/roster/index.ts'
import type { FootFound, SheetChange } from '../../shared/sheet/contract.ts'
import { type SheetName, sheetTitles } from '../../shared/sheet/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { Button } from '../ui/Button.tsx'
import { Mark, type MarkKind } from '../ui/Mark.tsx'
import { grouped } from '../ui/prose-count.ts'
import { paperDay, paperTime } from './paper-dates.ts'
import { sheetText } from './text.ts'

const text = sheetText.check

/** What the book says of a foot; spoken at once. */
export const FootResult = ({ found }: { readonly found: FootFound }) => {
  const { timeZone } = useUnitClock()
  return (
    <>
      <p className="foot-said" role="status">
        <Mark kind={markOf(found)} />
        <b>{saidOf(found, timeZone)}</b>
      </p>
      {found.found === 'sheet' ? <SinceThen found={found} /> : null}
    </>
  )
}

type Sheet = Extract<FootFound, { readonly found: 'sheet' }>

const markOf = (found: FootFound): MarkKind => {
  if (found.found === 'sheet') return found.changes.length > 0 ? 'due' : 'fine'
  return found.found === 'line' ? 'due' : 'urgent'
}

const saidOf = (found: FootFound, timeZone: string): string => {
  switch (found.found) {
    case 'beyond':
      return fill(text.found.beyond, { last: grouped(found.last) })
    case 'line':
      return fill(text.found.line, { at: paperTime(found.at, timeZone), name: found.byName })
    case 'sheet': {
      const { byName: name, at, n, way } = found.print
      const sheet = { title: sheetTitles[found.sheet.kind], which: whichSheet(found.sheet) }
      return fill(text.found.sheet, { ...sheet, n, name, at: paperTime(at, timeZone), way: text.ways[way] })
    }
    default:
      return text.found[found.found]
  }
}

const whichSheet = (sheet: SheetName): string =>
  'day' in sheet
    ? paperDay(sheet.day)
    : 'month' in sheet
      ? monthInWords(sheet.month)
      : shownNumber(sheet.itemId)

const SinceThen = ({ found: { sheet, print, printed, changes } }: { readonly found: Sheet }) => {
  const { go } = usePlaces()
  const show = () => go({ view: 'sheet', sheet, printed: { chain: print.chain, seq: print.seq } })
  useKeys(text.title, [
    { name: 'foot.show', label: text.show, keys: [text.keys.show], run: show, isHinted: true },
  ])
  return (
    <>
      {printed > print.n ? <p>{fill(text.later, { printed })}</p> : null}
      <p>{changes.length === 0 ? text.unchanged : fill(text.changed, { count: changes.length })}</p>
      {changes.length > 0 ? <ChangeTable changes={changes} /> : null}
      <div>
        <Button shownKey={text.keys.show} onPress={show}>
          {text.show}
        </Button>
      </div>
    </>
  )
}

const ChangeTable = ({ changes }: { readonly changes: readonly SheetChange[] }) => {
  const { clock, timeZone } = useUnitClock()
  const { heads } = text
  return (
    <table className="plain-table" aria-label={text.changes}>
      <thead>
        <tr>
          <th scope="col">{heads.at}</th>
          <th scope="col">{heads.number}</th>
          <th scope="col">{heads.act}</th>
          <th scope="col">{heads.text}</th>
          <th scope="col">{heads.by}</th>
          <th scope="col" className="number">
            {heads.seq}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ itemId, act, reason, text: now, byName, at, seq }) => (
          <tr key={`${seq} ${itemId} ${act}`}>
            <td>{shownTime(at, timeZone, clock.now())}</td>
            <td>{itemId === '' ? '' : shownNumber(itemId)}</td>
            <td>{reason === undefined ? act : `${act}：${reason}`}</td>
            <td>{now}</td>
            <td>{byName}</td>
            <td className="number">{grouped(seq)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
