import { type FormEvent, useState } from 'react'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { FootMenu } from '../ui/FootMenu.tsx'
import { longestViewName, mostViews, type SavedView, shippedViews } from './arrangement.ts'
import { logText, listText as text } from './text.ts'
import type { SettingsHeld } from './use-log-settings.ts'

type ViewsMenuProps = SettingsHeld & {
  readonly onTake: (view: SavedView) => void
  /** What is listed now, under that name. */
  readonly viewNow: (name: string) => SavedView
}

/** Lists that are looked at again and again, by name: some are shipped, others kept by the account. */
export const ViewsMenu = ({ settings, change, onTake, viewNow }: ViewsMenuProps) => {
  const [isOpen, setOpen] = useState(false)
  useKeys(logText.title, [
    { name: 'log.views', label: text.viewsTitle, keys: ['Alt+V'], run: () => setOpen(true) },
  ])
  const take = (view: SavedView) => {
    setOpen(false)
    onTake(view)
  }
  const save = (name: string) => {
    const view = viewNow(name)
    change(before => ({ ...before, views: [...before.views, view] }), fill(text.saved, { name }))
    setOpen(false)
  }
  const remove = (name: string) => {
    change(
      before => ({ ...before, views: before.views.filter(view => view.name !== name) }),
      fill(text.removed, { name }),
    )
  }
  return (
    <FootMenu
      label={text.views}
      title={text.viewsTitle}
      shownKey="Alt+V"
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <h2>{text.viewsTitle}</h2>
      <ul className="list-menu-views" aria-label={text.viewsTitle}>
        {shippedViews.map(view => (
          <li key={view.name}>
            <Button look="link" onPress={() => take(view)}>
              {view.name}
            </Button>
          </li>
        ))}
        {settings.views.map(view => (
          <li key={view.name}>
            <Button look="link" onPress={() => take(view)}>
              {view.name}
            </Button>
            <Button label={fill(text.removeNamed, { name: view.name })} onPress={() => remove(view.name)}>
              {text.remove}
            </Button>
          </li>
        ))}
      </ul>
      <SaveAs taken={[...shippedViews, ...settings.views].map(({ name }) => name)} onSave={save} />
    </FootMenu>
  )
}

type SaveAsProps = { readonly taken: readonly string[]; readonly onSave: (name: string) => void }

const SaveAs = ({ taken, onSave }: SaveAsProps) => {
  const [name, setName] = useState('')
  const [fault, setFault] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const typed = name.trim()
    if (taken.includes(typed)) return setFault(text.nameTaken)
    if (taken.length - shippedViews.length >= mostViews)
      return setFault(fill(text.tooMany, { most: mostViews }))
    if (typed !== '') onSave(typed)
  }
  return (
    <form className="list-menu-form" aria-label={text.saveAs} onSubmit={submit}>
      <label>
        {text.saveAs}
        <span className="field-control">
          <input
            aria-label={text.name}
            aria-invalid={fault !== undefined}
            maxLength={longestViewName}
            autoComplete="off"
            value={name}
            onChange={event => {
              setName(event.target.value)
              setFault(undefined)
            }}
          />
        </span>
        {fault ? <span role="alert">{fault}</span> : null}
      </label>
      <Button type="submit" size="form">
        {text.save}
      </Button>
    </form>
  )
}
