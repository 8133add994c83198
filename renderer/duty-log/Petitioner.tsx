import { useState } from 'react'
import type { ShownEntry } from '../../shared/duty-log/contract.ts'
import { petitionerIn } from '../../shared/duty-log/index.ts'
import type { PetitionerFound } from '../../shared/duty-log/petitioner.ts'
import { idTypes } from '../../shared/papers/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { petitionerLabels as labels } from './petitioner-values.ts'
import { petitionerText as text } from './text.ts'
import { useLook } from './use-look.ts'

/** Whose petition it is: shown for a moment to whoever says why he looks. */
export const Petitioner = ({ entry }: { readonly entry: ShownEntry }) => {
  const mayLook = mayUse(useSession(), 'duty-log.look')
  const { book } = useStation()
  if (!petitionerIn(entry) || !mayLook || book.state === 'read-only') return null
  return <Look key={entry.itemId} itemId={entry.itemId} />
}

const longestReason = 200

const Look = ({ itemId }: { readonly itemId: string }) => {
  const { found, refusal, look } = useLook(itemId)
  const [reason, setReason] = useState('')
  const isBlank = reason.trim() === ''
  if (found) return <Found found={found} />
  return (
    <form
      className="record-look"
      aria-label={text.title}
      onSubmit={event => {
        event.preventDefault()
        if (!isBlank) void look(reason.trim())
      }}
    >
      <label className="record-look-label">
        {text.reason}
        <span className="field-control">
          <input
            autoComplete="off"
            maxLength={longestReason}
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
        </span>
      </label>
      <Button type="submit" isDisabled={isBlank}>
        {text.look}
      </Button>
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
    </form>
  )
}

const Found = ({ found }: { readonly found: PetitionerFound }) => (
  <section className="record-look" aria-label={text.title} aria-live="polite">
    {found.kind === 'known' ? (
      <dl className="facts">
        {Object.entries(labels).map(([name, label]) => {
          const value = found.petitioner[name as keyof typeof labels]
          if (value === undefined) return null
          return (
            <div key={name} className="record-fact">
              <dt>{label}</dt>
              <dd>{name === 'idType' ? idTypes[value as keyof typeof idTypes] : value}</dd>
            </div>
          )
        })}
      </dl>
    ) : (
      <p>{text[found.kind]}</p>
    )}
  </section>
)
