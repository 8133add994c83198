import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react'
import { HeldKeys } from '../app/HeldKeys.tsx'
import { trailText as text } from './text.ts'
import type { Typed } from './trail-filter.ts'

type TypedFilterProps<T> = {
  readonly id?: string
  readonly label: string
  /** What stands there now, as it is shown. */
  readonly shown: string
  readonly read: (typed: string) => Typed<T>
  readonly onTake: (value: T | undefined) => void
}

const longestTyped = 40

/** A field of the filter row; Enter or leaving it takes what was typed, an empty one lifts the filter. */
export const TypedFilter = <T,>({ id, label, shown, read, onTake }: TypedFilterProps<T>) => {
  const [typed, setTyped] = useState<string>()
  const faultId = useId()
  const meant = typed === undefined ? undefined : read(typed)
  const fault = meant && !meant.ok ? meant.why : undefined
  const take = () => {
    if (!meant?.ok) return
    onTake(meant.value)
    setTyped(undefined)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) take()
  }
  const forget = () => setTyped(undefined)
  return (
    <span className="filter-field" data-invalid={fault ? '' : undefined}>
      {typed === undefined ? null : (
        <HeldKeys
          title={text.filter}
          rows={[{ name: 'filter.forget', label: text.keys.forget, keys: ['Esc'], run: forget }]}
        />
      )}
      <span className="field-control">
        <input
          id={id}
          aria-label={label}
          aria-invalid={fault !== undefined}
          aria-describedby={fault ? faultId : undefined}
          autoComplete="off"
          maxLength={longestTyped}
          value={typed ?? shown}
          onChange={event => setTyped(event.target.value)}
          onFocus={(event: FocusEvent<HTMLInputElement>) => event.target.select()}
          onBlur={take}
          onKeyDown={press}
        />
      </span>
      {fault ? (
        <span id={faultId} className="filter-fault">
          {fault}
        </span>
      ) : null}
    </span>
  )
}
