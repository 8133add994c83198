import { withMaskedNumbers } from '../../shared/papers/index.ts'
import './palette.css'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { fill } from '../app/fill.ts'
import { frameText } from '../app/frame-text.ts'
import { useKeyGroups, useKeys, useRunByName } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { settingsParts } from '../app/places.ts'
import { useSession } from '../app/session.tsx'
import { viewsOfMore } from '../app/views-for.ts'
import { movedIndex } from '../ui/grid-keys.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { type Command, commandsOf, matching, paletteName } from './commands.ts'
import { paletteText as text } from './text.ts'

type PaletteProps = { readonly onClose: () => void }

const rowsInView = 9

/** Ctrl+K: whatever can be done now, by its name or initials. Lies over the view, never over the strip; changes nothing below. */
export const Palette = ({ onClose }: PaletteProps) => {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [index, setIndex] = useState(0)
  const { commands, run } = useCommands()
  const shown = matching(commands, typed)
  const at = Math.min(index, shown.length - 1)
  const current = shown[at]
  const field = useFocusWhileOpen()
  useKeys(
    text.title,
    [
      {
        name: `${paletteName}.close`,
        label: text.close,
        keys: ['Esc', 'Ctrl+K'],
        run: onClose,
        isHinted: true,
      },
    ],
    'alone',
  )
  const choose = (command: Command) => {
    onClose()
    // After the focus is back where it was: what runs may ask where that is.
    setTimeout(() => run(command))
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = movedIndex(event.key, event.ctrlKey, { index: at, total: shown.length, rowsInView })
    if (to !== undefined) setIndex(to)
    else if (event.key === 'Enter' && current) choose(current)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }
  return (
    <section className="palette panel" role="dialog" aria-label={text.title} data-pane="">
      <span className="field-control">
        <input
          ref={field}
          role="combobox"
          aria-label={text.field}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={current ? `${id}-${at}` : undefined}
          placeholder={text.hint}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setIndex(0)
          }}
          onKeyDown={press}
          onBlur={event => event.relatedTarget instanceof HTMLElement && onClose()}
        />
      </span>
      <div id={id} className="palette-list" role="listbox" aria-label={text.list}>
        {shown.map((command, place) => (
          <CommandRow
            key={command.name}
            id={`${id}-${place}`}
            command={command}
            isCurrent={place === at}
            onChoose={() => choose(command)}
          />
        ))}
      </div>
      <p className="meta palette-none" role="status">
        {shown.length === 0 ? fill(text.none, { text: withMaskedNumbers(typed.trim()) }) : ''}
      </p>
    </section>
  )
}

type CommandRowProps = {
  readonly id: string
  readonly command: Command
  readonly isCurrent: boolean
  readonly onChoose: () => void
}

const CommandRow = ({ id, command, isCurrent, onChoose }: CommandRowProps) => {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
    <div
      ref={row}
      id={id}
      className="palette-row current-bar"
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      onMouseDown={event => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{command.label}</span>
      <span className="meta">{command.group}</span>
      {command.shownKey === undefined ? null : <Kbd>{command.shownKey}</Kbd>}
    </div>
  )
}

const viewName = (view: string): string => `go.${view}`
const tableName = (part: string): string => `go.settings.${part}`

/** Everybody signed in may read them. */
const settingsTables: readonly Command[] = settingsParts.map(part => ({
  name: tableName(part),
  label: frameText.settingsParts[part],
  group: frameText.views.settings,
}))

/** Actions of the registry, and the parts of 更多 that this account may open. */
const useCommands = () => {
  const runByName = useRunByName()
  const { go } = usePlaces()
  const views = viewsOfMore(useSession())
  const parts = views.map(view => ({ name: viewName(view), label: frameText.views[view], group: text.go }))
  const run = ({ name }: Command) => {
    const view = views.find(part => viewName(part) === name)
    const table = settingsParts.find(part => tableName(part) === name)
    if (view) go({ view })
    else if (table) go({ view: 'settings', part: table })
    else runByName(name)
  }
  return { commands: commandsOf(useKeyGroups(), [...parts, ...settingsTables]), run }
}

/** The focus goes back to where it was, with whatever stood there. */
const useFocusWhileOpen = () => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const before = document.activeElement
    field.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return field
}
