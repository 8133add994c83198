/**
 * Minutes to wait before the next attempt after so many failures in a row: none up to `free`, then 1, 2, 4, 8 …
 * up to `longest` (reliability §5). Counted per account and station.
 */
export const waitAfter = (failures: number, free = 5, longest = 15): number =>
  failures < free ? 0 : Math.min(2 ** (failures - free), longest)
