import { folded } from '../../shared/kernel/text.ts'
import { type KeyGroup, type KeyRow, mayRun } from '../app/key-registry.ts'
import { initialsOf } from './initials.ts'

/** Something that can be done now. */
export type Command = {
  readonly name: string
  readonly label: string
  /** Where it belongs: the view, the form, everywhere. */
  readonly group: string
  readonly shownKey?: string
}

/** The palette's own row: it is open already. */
export const paletteName = 'palette'

/** What the registry can run now, the innermost first, then what else is given; each name once. */
export const commandsOf = (groups: readonly KeyGroup[], more: readonly Command[]): readonly Command[] => {
  const rows = [...groups]
    .reverse()
    .flatMap(({ title, rows: own }) => own.filter(isCommand).map(row => commandOf(row, title)))
  const all = [...rows, ...more]
  return all.filter(({ name }, place) => all.findIndex(other => other.name === name) === place)
}

const isCommand = (row: KeyRow): boolean =>
  row.run !== undefined && mayRun(row) && !row.name.startsWith(paletteName)

const commandOf = ({ name, label, keys: [shownKey] }: KeyRow, group: string): Command => ({
  name,
  label,
  group,
  shownKey,
})

/** Those whose name holds the text or whose initials hold its letters; what begins with it comes first. */
export const matching = (commands: readonly Command[], typed: string): readonly Command[] => {
  const text = folded(typed)
  if (text === '') return commands
  const ranked = commands.map(command => ({ command, rank: rankOf(command, text) }))
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ command }) => command)
}

const rankOf = ({ label }: Command, text: string): number => {
  const [name, initials] = [label.toLowerCase(), initialsOf(label)]
  if (name.startsWith(text) || initials.startsWith(text)) return 2
  return name.includes(text) || initials.includes(text) ? 1 : 0
}
