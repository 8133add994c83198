import './filter-field.css'
import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react'
import { ForgetKey } from './ForgetKey.tsx'
import type { Typed } from './typed.ts'

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
  const [hasFocus, setFocus] = useState(false)
  const faultId = useId()
  const meant = typed === undefined ? undefined : read(typed)
  const fault = meant && !meant.ok ? meant.why : undefined
  const take = () => {
    if (typed === undefined || typed === shown) return setTyped(undefined)
    if (!meant?.ok) return
    onTake(meant.value)
    setTyped(undefined)
  }
  const enter = (event: FocusEvent<HTMLInputElement>) => {
    setFocus(true)
    event.target.select()
  }
  const leave = () => {
    setFocus(false)
    take()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) take()
  }
  return (
    <span className="filter-field" data-invalid={fault ? '' : undefined}>
      {hasFocus && typed !== undefined ? <ForgetKey onForget={() => setTyped(undefined)} /> : null}
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
          onFocus={enter}
          onBlur={leave}
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
