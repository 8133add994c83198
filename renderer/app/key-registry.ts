import { isPressed, type KeyPress, parseChord } from './chord.ts'

/** One action: read by button, key sheet, hints and handler alike (ux §2). */
export type KeyRow = {
  readonly name: string
  readonly label: string
  /** The first is shown; all of them run it. */
  readonly keys: readonly [string, ...string[]]
  /** A row that may not run now leaves its key alone. */
  readonly mayRun?: boolean
  /** Without it the row only tells of a key that a control hears itself. */
  readonly run?: () => void
  /** Shown in the message line while it may run. */
  readonly isHinted?: boolean
}

export type KeyGroup = {
  readonly title: string
  readonly rows: readonly KeyRow[]
  /** `everywhere` counts whatever lies on top; `alone` silences all others while it is shown. */
  readonly reach?: 'everywhere' | 'alone'
}

export type KeyRegistry = {
  /** A place in the order: whoever is drawn further in comes later and wins. */
  readonly enter: () => number
  /** Puts or renews the group of a place. */
  readonly put: (place: number, group: KeyGroup) => void
  readonly drop: (place: number) => void
  /** The innermost row that has this key and may run. */
  readonly rowFor: (press: KeyPress) => KeyRow | undefined
  /** The innermost row of that name that may run, as it is now: whoever chose it from a list asks by its name. */
  readonly rowNamed: (name: string) => KeyRow | undefined
  /** Outermost first. The array is a new one only when something that can be seen changed. */
  readonly groups: () => readonly KeyGroup[]
  readonly subscribe: (listener: () => void) => () => void
}

export const createKeyRegistry = (): KeyRegistry => {
  const held = new Map<number, KeyGroup>()
  const listeners = new Set<() => void>()
  let places = 0
  let shown: readonly KeyGroup[] = []
  const renew = () => {
    shown = inOrder(held)
    for (const listener of listeners) listener()
  }
  return {
    enter: () => ++places,
    put: (place, group) => {
      const before = held.get(place)
      held.set(place, group)
      if (!before || lookOf(before) !== lookOf(group)) renew()
    },
    drop: place => {
      if (held.delete(place)) renew()
    },
    rowFor: press => rowFor(heardOf(inOrder(held)), press),
    rowNamed: name =>
      inOrder(held)
        .flatMap(({ rows }) => rows)
        .findLast(row => row.name === name && row.run && mayRun(row)),
    groups: () => shown,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What lies under a help sheet is neither run nor told of. */
export const heardOf = (groups: readonly KeyGroup[]): readonly KeyGroup[] =>
  groups.some(({ reach }) => reach === 'alone') ? groups.filter(({ reach }) => reach !== undefined) : groups

const inOrder = (held: ReadonlyMap<number, KeyGroup>): readonly KeyGroup[] =>
  [...held].sort(([a], [b]) => a - b).map(([, group]) => group)

const rowFor = (groups: readonly KeyGroup[], press: KeyPress): KeyRow | undefined =>
  groups
    .flatMap(({ rows }) => rows)
    .findLast(row => row.run && mayRun(row) && row.keys.some(key => isPressed(parseChord(key), press)))

export const mayRun = (row: KeyRow): boolean => row.mayRun ?? true

const lookOf = ({ title, rows }: KeyGroup): string =>
  JSON.stringify([title, rows.map(row => [row.name, row.label, row.keys, mayRun(row), row.isHinted])])

const mostHints = 5

/** Keys of what stands in front come first; a key is told once, and not of what lies behind where it does something here. */
export const hintsOf = (groups: readonly KeyGroup[]): readonly { key: string; label: string }[] => {
  const rows = [...heardOf(groups)]
    .reverse()
    .flatMap(group => group.rows.filter(row => row.isHinted && mayRun(row)))
  return rows
    .filter(({ keys: [key] }, place) => !rows.slice(0, place).some(({ keys }) => keys.includes(key)))
    .map(({ keys: [key], label }) => ({ key, label }))
    .slice(0, mostHints)
}
