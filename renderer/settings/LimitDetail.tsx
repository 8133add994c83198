import type { Dispatch } from 'react'
import type { LimitRow } from '../../shared/settings/contract.ts'
import type { LimitName } from '../../shared/settings/index.ts'
import { useAsk } from '../app/use-ask.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ChangeLimit } from './ChangeLimit.tsx'
import { LimitRecord } from './LimitRecord.tsx'
import type { SettingsAct } from './settings-state.ts'
import { settingsText as text } from './text.ts'

type LimitDetailProps = {
  readonly row: LimitRow
  /** Why nothing can be changed here; undefined where it can. */
  readonly whyNot: string | undefined
  readonly fieldAsked: number
  readonly act: Dispatch<SettingsAct<LimitName>>
}

/** The column beside the list: the form for whoever may change the limit, else the same to read. */
export const LimitDetail = ({ row, whyNot, fieldAsked, act }: LimitDetailProps) => {
  const form = draftFormOf(row)
  const draft = useAsk('draft.read', { form }, { isEnabled: whyNot === undefined })
  const close = () => act({ kind: 'close' })
  return (
    <div className="settings-detail">
      {whyNot !== undefined ? (
        <LimitRecord row={row} whyNot={whyNot} onClose={close} />
      ) : draft.isPending ? (
        <Skeleton reason={text.waiting} />
      ) : (
        <ChangeLimit
          row={row}
          form={form}
          draft={draft.data ?? null}
          fieldAsked={fieldAsked}
          onSaved={() => act({ kind: 'saved' })}
          onClose={close}
        />
      )}
    </div>
  )
}

/** Each limit has a draft of its own: whoever looks at another one meanwhile loses nothing. */
const draftFormOf = ({ name }: LimitRow): DraftForm => `settings-${name.replaceAll('.', '-')}`
