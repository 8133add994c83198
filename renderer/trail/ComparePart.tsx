import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { realmLabels } from '../../shared/journal/index.ts'
import { parseChain } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { Compared } from '../../shared/trail/contract.ts'
import { ask, Refused } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { Mark } from '../ui/Mark.tsx'
import { grouped } from '../ui/prose-count.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { trailText } from './text.ts'
import { typedSeq } from './trail-filter.ts'

const text = trailText.compare

type Outcome = { readonly compared: Compared; readonly seq: number }

/** What was written down earlier, held against the book as it is now. */
export const ComparePart = () => {
  const chains = useAsk('journal.positions', {}).data?.chains ?? []
  const [chosen, setChosen] = useState<string>()
  const [outcome, setOutcome] = useState<Outcome>()
  const [refusal, setRefusal] = useState<Refusal>()
  const form = useForm({ defaultValues: { seq: '', digits: '' } })
  const chain = chosen ?? chains[0]?.chain ?? ''
  const submit = useOneAtATime(() =>
    form.handleSubmit(async typed => {
      const seq = typedSeq(typed.seq, text.faultSeq)
      if (!seq.ok || seq.value === undefined)
        return form.setError('seq', { message: text.faultSeq }, { shouldFocus: true })
      const digits = typed.digits.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase()
      if (!/^[0-9a-f]{16}$/.test(digits))
        return form.setError('digits', { message: text.faultDigits }, { shouldFocus: true })
      const answer = await compared({ chain, seq: seq.value, digits })
      setOutcome('ok' in answer ? undefined : { compared: answer, seq: seq.value })
      setRefusal('ok' in answer ? answer : undefined)
    })(),
  )
  const run = () => void submit()
  useKeys(text.title, [
    { name: 'trail.compare', label: text.act, keys: ['Ctrl+Enter', 'Ctrl+S'], run, isHinted: true },
  ])
  return (
    <div className="trail-compare" data-first-of="">
      <EntryForm
        form={form}
        name={text.title}
        labels={{ seq: text.seq, digits: text.digits }}
        onSubmit={run}
        isBusy={form.formState.isSubmitting}
        foot={
          <>
            <p className="meta">{text.hint}</p>
            {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
            <output className="trail-outcome">{outcome ? <OutcomeWords {...outcome} /> : null}</output>
            <div className="entry-form-buttons">
              <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter">
                {text.act}
              </Button>
            </div>
          </>
        }
      >
        <SelectField
          label={text.chain}
          choices={chains.map(known => ({
            id: known.chain,
            label: `${realmLabels[parseChain(known.chain)?.realm ?? 'general']} ${known.chain}`,
          }))}
          value={chain}
          onChange={setChosen}
        />
        <TextField name="seq" label={text.seq} isRequired />
        <TextField name="digits" label={text.digits} isRequired />
      </EntryForm>
    </div>
  )
}

const compared = async (asked: {
  readonly chain: string
  readonly seq: number
  readonly digits: string
}): Promise<Compared | Refusal> => {
  try {
    return await ask('trail.compare', asked)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.refusal
  }
}

const OutcomeWords = ({ compared: { outcome }, seq }: Outcome) => (
  <>
    <Mark kind={outcome === 'same' ? 'fine' : 'urgent'} /> {fill(text[outcome], { seq: grouped(seq) })}
  </>
)
