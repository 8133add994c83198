import { useForm } from 'react-hook-form'
import type { MovePass, ShownPass, ShownPassItem } from '../../shared/exit-pass/contract.ts'
import { itemsInWords } from '../../shared/exit-pass/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { PassFacts } from './PassFacts.tsx'
import { numberShown } from './shown-words.ts'
import { passText } from './text.ts'

const { move, keys, acts } = passText

type MoveFormProps = {
  readonly pass: ShownPass
  /** Out by the pass, or back again. */
  readonly way: 'out' | 'back'
  readonly onDone: () => void
  readonly onClose: () => void
}

type MoveValues = { readonly counts: readonly string[]; readonly remark: string }

const command = { out: 'exit-pass.let-out', back: 'exit-pass.return' } as const

/** Thing by thing, as it stands before the gatekeeper: a number that nobody typed is not counted. */
export const MoveForm = ({ pass, way, onDone, onClose }: MoveFormProps) => {
  const text = move[way]
  const form = useForm<MoveValues>({ defaultValues: { counts: pass.items.map(() => ''), remark: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct(command[way])
  const send = async (values: MoveValues) => {
    const wrong = values.counts.findIndex(typed => typed.trim() !== '' && !isCount(typed))
    if (wrong >= 0)
      return form.setError(`counts.${wrong}`, { message: passText.notACount }, { shouldFocus: true })
    const input = moveOf(pass, way, values)
    const answer = await act(input)
    if (answer.ok) {
      say(savedSentence(pass, way, input))
      return onDone()
    }
    // Somebody else counted meanwhile: what was counted before his act is counted anew.
    if (answer.code === 'exit-pass.meanwhile') form.reset()
  }
  const submit = useOneAtATime(() => form.handleSubmit(send)())
  const save = () => void submit()
  const allFit = () =>
    pass.items.forEach((item, place) => {
      const left = leftOf(item, way)
      if (left > 0) form.setValue(`counts.${place}`, String(left))
    })
  useSaveKeys({ title: text.form, words: { ...keys, save: text.save }, save, close: onClose })
  useKeys(text.form, [
    { name: 'exit-pass.all-fit', label: text.allFit, keys: [keys.allFit], run: allFit, isHinted: true },
  ])
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={labelsOf(pass)}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={numberShown(pass)}
      foot={
        <FormFoot save={text.save} close={acts.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <div className="pass-count-head">
        <span className="meta">{move.note}</span>
        <Button shownKey={keys.allFit} onPress={allFit}>
          {text.allFit}
        </Button>
      </div>
      <div className="pass-counts">
        {pass.items.map((item, place) =>
          leftOf(item, way) > 0 ? (
            <TextField
              // biome-ignore lint/suspicious/noArrayIndexKey: the things of a pass keep their places
              key={place}
              name={`counts.${place}`}
              label={countedLabel(item, place)}
              hint={fill(text.left, { left: leftOf(item, way), unit: item.unit })}
            />
          ) : null,
        )}
      </div>
      <TextField name="remark" label={passText.fields.remark} />
      <PassFacts pass={pass} />
    </EntryForm>
  )
}

const isCount = (typed: string): boolean => /^\d{1,7}$/u.test(typed.normalize('NFKC').trim())

const leftOf = ({ count, out, back }: ShownPassItem, way: MoveFormProps['way']): number =>
  way === 'out' ? count - out : out - back

const countedLabel = ({ name, asset }: ShownPassItem, place: number): string => {
  const label = fill(move.counted, { place: place + 1, name })
  return asset === undefined ? label : `${label}（${fill(move.asset, { asset })}）`
}

const labelsOf = ({ items }: ShownPass): { readonly [path: string]: string } =>
  Object.fromEntries(items.map((item, place) => [`counts.${place}`, countedLabel(item, place)]))

const moveOf = (pass: ShownPass, way: MoveFormProps['way'], { counts, remark }: MoveValues): MovePass => ({
  itemId: pass.itemId,
  items: counts.flatMap((typed, place) =>
    typed.trim() === '' ? [] : [{ item: place + 1, count: Number(typed.normalize('NFKC').trim()) }],
  ),
  seen: (way === 'out' ? pass.lettings : pass.returns).length,
  ...(remark.trim() !== '' && { remark: remark.trim() }),
})

/** `已放行 放〔2026〕12号：投影仪 1台，余 电源线 1根 仍可放行`. */
const savedSentence = (pass: ShownPass, way: MoveFormProps['way'], { items }: MovePass): string => {
  const text = move[way]
  const counted = (place: number) => items.find(({ item }) => item === place + 1)?.count ?? 0
  const moved = pass.items.map((item, place) => ({ ...item, count: counted(place) }))
  const rest = pass.items.map((item, place) => ({ ...item, count: leftOf(item, way) - counted(place) }))
  const still = rest.filter(({ count }) => count > 0)
  return [
    fill(text.saved, {
      number: numberShown(pass),
      items: itemsInWords(moved.filter(({ count }) => count > 0)),
    }),
    still.length > 0 ? fill(text.rest, { rest: itemsInWords(still) }) : text.used,
  ].join('')
}
