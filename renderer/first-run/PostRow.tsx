import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { PostChecks } from './PostChecks.tsx'
import { firstRunText as text } from './text.ts'
import { useSuggestion } from './use-suggestion.ts'

type PostRowProps = {
  readonly place: number
  /** Enter behind the last field. */
  readonly onDone: () => void
  readonly onRemove: (() => void) | undefined
}

/** One person; the head above says what the columns are, each field says it to whoever only hears. */
export const PostRow = ({ place, onDone, onRemove }: PostRowProps) => {
  const path = `others.${place}` as const
  const row = place + 1
  const suggest = useSuggestion(path)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of a grid in every browser
    <div className="post-row" role="group" aria-label={fill(text.row, { row })}>
      <span className="post-number">{row}</span>
      <TextField name={`${path}.name`} label={text.name} onLeave={suggest} />
      <TextField name={`${path}.section`} label={text.section} onLeave={suggest} />
      <TextField name={`${path}.account`} label={text.account} />
      <PostChecks name={`${path}.posts`} onEnter={onDone} />
      {onRemove ? (
        <Button look="link" label={fill(text.removeRow, { row })} onPress={onRemove}>
          {text.remove}
        </Button>
      ) : (
        <span />
      )}
    </div>
  )
}
