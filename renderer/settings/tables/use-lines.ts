import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { fill } from '../../app/fill.ts'
import type { KeyRow } from '../../app/key-registry.ts'
import { useKeys } from '../../app/keys.tsx'
import { useMessageLine } from '../../app/messages.tsx'
import type { TableValues } from './table-values.ts'
import { tableText } from './text.ts'

const text = tableText.lines

/** What can be done with the lines of a list: by buttons and by keys alike. */
export type LineAct = Omit<KeyRow, 'run' | 'mayRun'> & { readonly mayRun: boolean; readonly run: () => void }

type Lines = {
  readonly listRef: RefObject<HTMLOListElement | null>
  readonly keys: readonly string[]
  /** The line that the caret is in, or was in last; undefined while the list is empty. */
  readonly current: number | undefined
  readonly onFocus: (place: number) => void
  /** From one line to the next; false at the last. */
  readonly goOn: (place: number) => boolean
  readonly acts: readonly LineAct[]
}

/** The lines of a form, in their order; whoever moves one goes along with it. */
export const useLines = (title: string, { add: addLabel }: { readonly add: string }): Lines => {
  const { getValues } = useFormContext<TableValues>()
  const listRef = useRef<HTMLOListElement>(null)
  const { fields, append, remove, move } = useFieldArray<TableValues, 'lines', 'key'>({
    name: 'lines',
    keyName: 'key',
  })
  const say = useMessageLine()
  const [place, onFocus] = useState(0)
  const [wanted, want] = useState<{ readonly place: number }>()
  // At once, not after a timer: what is typed next belongs there.
  useLayoutEffect(() => {
    if (wanted) focusLine(listRef.current, wanted.place)
  }, [wanted])
  const last = fields.length - 1
  const current = last < 0 ? undefined : Math.min(place, last)
  const go = (to: number) => {
    onFocus(to)
    want({ place: to })
  }
  const moveBy = (by: 1 | -1) => {
    if (current === undefined) return
    move(current, current + by)
    go(current + by)
  }
  const add = () => {
    append({ id: '', text: '', isTicked: false, figure: '' }, { shouldFocus: false })
    go(fields.length)
  }
  const removeCurrent = () => {
    if (current === undefined) return
    const removed = getValues(`lines.${current}.text`).trim()
    remove(current)
    if (removed !== '') say(fill(text.removed, { text: removed }))
    go(Math.max(Math.min(current, last - 1), 0))
  }
  const isUp = current !== undefined && current > 0
  const isDown = current !== undefined && current < last
  const acts: readonly LineAct[] = [
    { name: 'line.add', label: addLabel, keys: ['Ctrl+N'], mayRun: true, run: add, isHinted: true },
    { name: 'line.up', label: text.up, keys: ['Alt+↑'], mayRun: isUp, run: () => moveBy(-1) },
    { name: 'line.down', label: text.down, keys: ['Alt+↓'], mayRun: isDown, run: () => moveBy(1) },
    {
      name: 'line.remove',
      label: text.remove,
      keys: ['Ctrl+D'],
      mayRun: current !== undefined,
      run: removeCurrent,
    },
  ]
  useKeys(title, acts)
  return {
    listRef,
    keys: fields.map(({ key }) => key),
    current,
    onFocus,
    goOn: from => {
      if (from >= last) return false
      focusLine(listRef.current, from + 1)
      return true
    },
    acts,
  }
}

/** Where no line is left, the caret goes to what adds one. */
const focusLine = (list: HTMLElement | null, place: number): void => {
  const line = list?.querySelectorAll('textarea')[place]
  const adding = list?.parentElement?.querySelector<HTMLElement>('button:not(:disabled)')
  const next = line ?? adding
  next?.focus()
}
