import type { FocusEvent, KeyboardEvent } from 'react'

/** One stop for Tab; arrows go from figure to figure, Home and End along a row. The figures are buttons or cells with a tab index. */
export const moveAmongCells = (event: KeyboardEvent<HTMLTableElement>): void => {
  if (event.altKey || event.ctrlKey || event.shiftKey || event.metaKey) return
  const here = (event.target as HTMLElement).closest('td')
  const to = here && cellAfter(event.key, here)
  const stop = to?.querySelector<HTMLElement>('[data-cell]')
  if (!stop) return
  event.preventDefault()
  stop.focus()
}

/** Where the keys were last they come back to. */
export const keepStop = (event: FocusEvent<HTMLTableElement>): void => {
  if (!event.target.hasAttribute('data-cell')) return
  for (const cell of event.currentTarget.querySelectorAll('[data-cell][tabindex="0"]'))
    cell.setAttribute('tabindex', '-1')
  event.target.setAttribute('tabindex', '0')
}

const cellAfter = (key: string, here: HTMLTableCellElement): Element | null | undefined => {
  const row = here.parentElement
  switch (key) {
    case 'ArrowRight':
      return here.nextElementSibling
    case 'ArrowLeft':
      return here.previousElementSibling
    case 'ArrowDown':
      return besides(row?.nextElementSibling ?? footOf(row), here)
    case 'ArrowUp':
      return besides(row?.previousElementSibling ?? lastOfBody(row), here)
    case 'Home':
      return row?.querySelector('td')
    case 'End':
      return row?.lastElementChild
    default:
      return undefined
  }
}

const besides = (row: Element | null | undefined, here: HTMLTableCellElement): Element | undefined =>
  row?.children[here.cellIndex]

const footOf = (row: Element | null): Element | null | undefined =>
  row?.parentElement?.tagName === 'TBODY' ? row.closest('table')?.querySelector('tfoot tr') : undefined

const lastOfBody = (row: Element | null): Element | null | undefined =>
  row?.parentElement?.tagName === 'TFOOT'
    ? row.closest('table')?.querySelector('tbody tr:last-child')
    : undefined
