import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { roleLabels } from '../../shared/account/index.ts'
import { type RowPost, rowPosts, type SetUpValues } from '../../shared/station/draft.ts'
import { FieldFault } from '../ui/Field.tsx'
import { firstRunText as text } from './text.ts'

type PostChecksProps = {
  readonly name: `others.${number}.posts`
  readonly onEnter: () => void
}

/** All posts of a person: one stop of Tab, arrows move in it, figures tick. */
export const PostChecks = ({ name, onEnter }: PostChecksProps) => {
  const { field, fieldState } = useController<SetUpValues, `others.${number}.posts`>({ name })
  const [current, setCurrent] = useState(0)
  const boxes = useRef<(HTMLInputElement | null)[]>([])
  const faultId = useId()
  const toggle = (post: RowPost) =>
    field.onChange(rowPosts.filter(one => field.value.includes(one) !== (one === post)))
  const press = (event: KeyboardEvent) => {
    const act = actOf(event, current)
    if (!act) return
    event.preventDefault()
    if (act.kind === 'enter') return onEnter()
    if (act.kind === 'toggle') return toggle(act.post)
    setCurrent(act.to)
    boxes.current[act.to]?.focus()
  }
  return (
    <fieldset className="post-checks" data-own-enter="" aria-describedby={faultId} onKeyDown={press}>
      <legend className="unseen">{text.posts}</legend>
      <div className="post-boxes">
        {rowPosts.map((post, place) => (
          <label key={post} className="post-check">
            <input
              ref={box => {
                boxes.current[place] = box
                if (place === 0) field.ref(box)
              }}
              type="checkbox"
              tabIndex={place === current ? 0 : -1}
              aria-invalid={fieldState.invalid}
              checked={field.value.includes(post)}
              onFocus={() => setCurrent(place)}
              onBlur={field.onBlur}
              onChange={() => toggle(post)}
            />
            <span>{roleLabels[post]}</span>
          </label>
        ))}
      </div>
      <span id={faultId}>
        {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
      </span>
    </fieldset>
  )
}

type PostAct =
  | { readonly kind: 'enter' }
  | { readonly kind: 'toggle'; readonly post: RowPost }
  | { readonly kind: 'move'; readonly to: number }

const actOf = ({ key, ...event }: KeyboardEvent, current: number): PostAct | undefined => {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  if (key === 'Enter') return { kind: 'enter' }
  const post = rowPosts[Number(key) - 1]
  if (/^\d$/.test(key) && post) return { kind: 'toggle', post }
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  return step === 0 ? undefined : { kind: 'move', to: (current + step + rowPosts.length) % rowPosts.length }
}
