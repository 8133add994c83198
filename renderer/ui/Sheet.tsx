import './sheet.css'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { fill } from '../app/fill.ts'
import { SheetFoot, type SheetFootWords } from './SheetFoot.tsx'
import { SheetParts } from './SheetParts.tsx'
import { type Measured, packPages } from './sheet-pages.ts'
import type { SheetPart } from './sheet-part.ts'
import { sheetText as text } from './sheet-text.ts'

type SheetProps = {
  /** Names the preview: `值班记录表 2026年11月23日`. */
  readonly label: string
  /** In their order; the same array as long as they say the same. */
  readonly parts: readonly SheetPart[]
  /** Absent on a paper that no line of the journal stands for. */
  readonly foot?: SheetFootWords | undefined
  /** A demonstration says so across every page. */
  readonly isDemo: boolean
  /** It is on its way out, its line journalled where it has one: only then is there anything for a printer to take. */
  readonly isPaper: boolean
  /** The pages stand as they will be printed; called for each new layout. */
  readonly onLaidOut?: (() => void) | undefined
  readonly onKeyDown?: React.KeyboardEventHandler
}

type Pages = readonly (readonly SheetPart[])[]

/**
 * The one way in which papers are made: the parts are measured at their width on paper and laid on A4 pages, each with
 * heads, number and foot. What is seen here is what is printed: of a paper that is on its way the same pages lie outside of the
 * program's own page, where only printing shows them.
 */
export const Sheet = ({ label, parts, foot, isDemo, isPaper, onLaidOut, onKeyDown }: SheetProps) => {
  const measure = useRef<HTMLDivElement>(null)
  const pages = usePages(parts, measure)
  useEffect(() => {
    if (pages) onLaidOut?.()
  }, [pages, onLaidOut])
  const paper = pages?.map((page, place) => (
    <SheetPage
      key={page[0]?.key ?? place}
      parts={page}
      foot={foot}
      page={place + 1}
      pages={pages.length}
      isDemo={isDemo}
    />
  ))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls the pages with the arrows
    <section className="sheet-preview" aria-label={label} tabIndex={0} data-first="" onKeyDown={onKeyDown}>
      {paper}
      <div className="sheet-page sheet-measure" aria-hidden="true" inert>
        <div className="sheet-body" ref={measure}>
          <SheetParts parts={parts} />
        </div>
        <SheetFoot foot={foot} page={1} pages={1} />
      </div>
      {isPaper ? createPortal(<div className="sheet-paper">{paper}</div>, document.body) : null}
    </section>
  )
}

type SheetPageProps = {
  readonly parts: readonly SheetPart[]
  readonly foot: SheetFootWords | undefined
  readonly page: number
  readonly pages: number
  readonly isDemo: boolean
}

const SheetPage = ({ parts, foot, page, pages, isDemo }: SheetPageProps) => (
  <article className="sheet-page" aria-label={fill(text.page, { page, pages })}>
    {isDemo ? <p className="sheet-watermark">{text.watermark}</p> : null}
    <div className="sheet-body">
      <SheetParts parts={parts} />
    </div>
    <SheetFoot foot={foot} page={page} pages={pages} />
  </article>
)

/** undefined until these very parts were measured. */
const usePages = (
  parts: readonly SheetPart[],
  measure: RefObject<HTMLDivElement | null>,
): Pages | undefined => {
  const [laid, setLaid] = useState<{ readonly of: readonly SheetPart[]; readonly pages: Pages }>()
  useLayoutEffect(() => {
    const { current } = measure
    if (!current) return
    const pages = packPages(measured(parts, current), current.clientHeight - roundingPx)
    setLaid({ of: parts, pages: pages.map(places => places.flatMap(place => parts[place] ?? [])) })
  }, [parts, measure])
  return laid?.of === parts ? laid.pages : undefined
}

/** Lines of tables lie between pixels: so much is left over. */
const roundingPx = 6

const measured = (parts: readonly SheetPart[], body: HTMLElement): readonly Measured[] => {
  const found = [...body.querySelectorAll<HTMLElement>('[data-part]')]
  const headOf = (id: string): number =>
    heightOf(body.querySelector<HTMLElement>(`[data-head="${CSS.escape(id)}"]`) ?? undefined)
  return parts.map((part, place) => ({
    height: heightOf(found[place]),
    ...(part.kind !== 'block' && { table: { id: part.table.id, head: headOf(part.table.id) } }),
    ...(part.keepsWithNext !== undefined && { keepsWithNext: part.keepsWithNext }),
    ...(part.startsPage !== undefined && { startsPage: part.startsPage }),
  }))
}

const heightOf = (element: HTMLElement | undefined): number => element?.getBoundingClientRect().height ?? 0
