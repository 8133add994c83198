import { useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { PassesFound, ShownPass } from '../../shared/exit-pass/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { ask, Refused } from '../app/bridge.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { holderShown, itemsShown, numberShown } from './shown-words.ts'
import { passText } from './text.ts'

const text = passText.find

type FindFormProps = {
  /** Counts up whenever the next one is looked for. */
  readonly focusAsked: number
  /** A pass stands below: what was said of an earlier search is over. */
  readonly isAnswered: boolean
  readonly onFound: (pass: ShownPass) => void
  /** None, or several. */
  readonly onMissed: () => void
}

type Found = { readonly passes: readonly ShownPass[]; readonly no?: Refusal }
const nothing: Found = { passes: [] }

/**
 * The gate looks for a pass: typed, or read by a reader, which types and presses Enter. What was typed stays marked, so
 * that a second reading writes over the first one instead of into the form below.
 */
export const FindForm = ({ focusAsked, isAnswered, onFound, onMissed }: FindFormProps) => {
  const form = useForm({ defaultValues: { text: '' } })
  const { control } = form
  const [found, setFound] = useState<Found>(nothing)
  const find = useFind()
  useLayoutEffect(() => {
    if (focusAsked > 0) focusField(control, 'text', { selects: true })
  }, [control, focusAsked])
  const asked = useRef(0)
  const submit = form.handleSubmit(async ({ text: typed }) => {
    focusField(control, 'text', { selects: true })
    if (typed.trim() === '') return form.setError('text', { message: text.nothing })
    const mine = ++asked.current
    const { found: passes, no } = await find(typed)
    // Another was read meanwhile: what stands in the field is what is answered.
    if (mine !== asked.current) return
    const [only, another] = passes
    setFound(only && !another ? nothing : { passes, ...(no && { no }) })
    if (only && !another) onFound(only)
    else onMissed()
  })
  useKeys(text.form, [{ name: 'exit-pass.find-typed', label: text.act, keys: ['Enter'] }])
  return (
    <FormProvider {...form}>
      <form
        className="panel pass-find"
        aria-label={text.form}
        data-pane=""
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void submit()
        }}
      >
        <div className="pass-find-line">
          <TextField name="text" label={text.field} autoFocus />
          <Button size="form" type="submit" shownKey="Enter">
            {text.act}
          </Button>
        </div>
        {isAnswered ? null : <p className="meta pass-find-hint">{text.hint}</p>}
        {found.no && !isAnswered ? <RefusalBox {...sentenceFor(found.no)} /> : null}
        {found.passes.length > 0 && !isAnswered ? (
          <Several
            passes={found.passes}
            onChoose={pass => {
              setFound(nothing)
              onFound(pass)
            }}
          />
        ) : null}
      </form>
    </FormProvider>
  )
}

/** Asked anew each time: the clock alone may have ended a pass since. */
const useFind = (): ((typed: string) => Promise<PassesFound>) => {
  const client = useQueryClient()
  return async typed => {
    try {
      const found = await ask('exit-pass.find', { text: typed.slice(0, longestTyped) })
      for (const pass of found.found) client.setQueryData(['exit-pass.one', { itemId: pass.itemId }], pass)
      return found
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause
      return { found: [], no: cause.refusal }
    }
  }
}

const longestTyped = 200

type SeveralProps = {
  readonly passes: readonly ShownPass[]
  readonly onChoose: (pass: ShownPass) => void
}

const Several = ({ passes, onChoose }: SeveralProps) => (
  <div className="pass-several">
    <p role="status">{text.several}</p>
    {passes.map(pass => (
      <Button key={pass.itemId} onPress={() => onChoose(pass)}>
        {[numberShown(pass), itemsShown(pass.items), holderShown(pass.holder)].join('，')}
      </Button>
    ))}
  </div>
)
