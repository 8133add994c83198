export type GridMove = { readonly index: number; readonly total: number; readonly rowsInView: number }

/** Where a key leads in a list; undefined for keys that move nothing. Never outside `0 … total-1`. */
export const movedIndex = (
  key: string,
  isCtrl: boolean,
  { index, total, rowsInView }: GridMove,
): number | undefined => {
  const to = targetOf(key, isCtrl, index, total - 1, Math.max(1, rowsInView - 1))
  return to === undefined || total === 0 ? undefined : Math.min(Math.max(to, 0), total - 1)
}

const targetOf = (
  key: string,
  isCtrl: boolean,
  index: number,
  last: number,
  page: number,
): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index < 0 ? 0 : index - 1
    case 'PageDown':
      return index + page
    case 'PageUp':
      return index - page
    case 'Home':
      return isCtrl ? 0 : undefined
    case 'End':
      return isCtrl ? last : undefined
    default:
      return undefined
  }
}
