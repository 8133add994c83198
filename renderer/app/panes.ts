const focusable = 'a[href], button:not([disabled]), input:not([disabled]), textarea, [tabindex="0"]'

/** F6: goes from pane to pane in reading order, round again at the end; each keeps the place one left it at. Of panes within one another the innermost count. */
export const goToPane = (step: 1 | -1): void => {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    pane => firstIn(pane) && !pane.querySelector('[data-pane]'),
  )
  const here = panes.findIndex(pane => pane.contains(document.activeElement))
  if (here >= 0) keepPlace(panes[here])
  const next = panes[(here + step + panes.length) % panes.length]
  if (next) placeIn(next)?.focus()
}

const lastPlaces = new WeakMap<HTMLElement, HTMLElement>()

const keepPlace = (pane: HTMLElement | undefined): void => {
  if (pane && document.activeElement instanceof HTMLElement) lastPlaces.set(pane, document.activeElement)
}

const placeIn = (pane: HTMLElement): HTMLElement | undefined => {
  const last = lastPlaces.get(pane)
  return last && pane.contains(last) ? last : firstIn(pane)
}

const firstIn = (pane: HTMLElement): HTMLElement | undefined =>
  [...pane.querySelectorAll<HTMLElement>(focusable)].find(
    element => element.tabIndex >= 0 && element.offsetParent !== null,
  )
