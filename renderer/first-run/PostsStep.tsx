import { useFieldArray, useFormContext } from 'react-hook-form'
import type { SetUpValues } from '../../shared/station/draft.ts'
import { Button } from '../ui/Button.tsx'
import { focusField } from '../ui/focus-field.ts'
import { PostRow } from './PostRow.tsx'
import { firstRunText as text } from './text.ts'
import { newRow } from './values.ts'

const mostRows = 57

/** Everybody who gets an account beside the three: a row each, the next one by Enter. */
export const PostsStep = () => {
  const { control, getValues } = useFormContext<SetUpValues>()
  const { fields, append, remove } = useFieldArray<SetUpValues, 'others'>({ name: 'others' })
  const add = () => {
    if (fields.length >= mostRows) return
    append(newRow(getValues('others').at(-1)?.posts ?? []), { focusName: `others.${fields.length}.name` })
  }
  const goOn = (place: number) =>
    place + 1 < fields.length ? focusField(control, `others.${place + 1}.name`) : add()
  return (
    <section className="panel post-rows" aria-label={text.steps.posts}>
      <div className="post-row post-head" aria-hidden="true">
        <span />
        <span>{text.name}</span>
        <span>{`${text.section}（${text.sectionHint}）`}</span>
        <span>{text.account}</span>
        <span>
          {text.posts}
          <span className="meta">{text.postsHint}</span>
        </span>
        <span />
      </div>
      {fields.map(({ id }, place) => (
        <PostRow
          key={id}
          place={place}
          onDone={() => goOn(place)}
          onRemove={fields.length > 1 ? () => remove(place) : undefined}
        />
      ))}
      <div className="post-add">
        <Button onPress={add} isDisabled={fields.length >= mostRows}>
          {text.addRow}
        </Button>
      </div>
    </section>
  )
}
