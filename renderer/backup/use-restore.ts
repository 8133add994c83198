import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { BackupPreview, BackupsSeen } from '../../shared/backup/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { ask, Refused } from '../app/bridge.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'

export type RestoreValues = {
  readonly from: string
  readonly privateKey: string
  readonly confirmsClock: boolean
}

type Restore = {
  /** What lies where somebody looked; undefined before. */
  readonly seen: BackupsSeen | undefined
  readonly chosen: BackupPreview | undefined
  readonly choose: (backup: BackupPreview) => void
  readonly look: () => void
  readonly restore: () => void
  readonly refusal: Refusal | undefined
  readonly isBusy: boolean
}

/** Once it is restored the window goes on with that book: whoever sits there signs in. */
export const useRestore = (form: UseFormReturn<RestoreValues>): Restore => {
  const [seen, setSeen] = useState<BackupsSeen>()
  const [chosen, choose] = useState<BackupPreview>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [isBusy, setBusy] = useState(false)
  const tried = async (act: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setRefusal(undefined)
    await act().catch((cause: unknown) => {
      if (!(cause instanceof Refused)) throw cause
      setRefusal(cause.refusal)
    })
    setBusy(false)
  }
  const look = useOneAtATime(() =>
    tried(async () => {
      setSeen(undefined)
      const found = await ask('backup.look', { from: form.getValues('from').trim() })
      setSeen(found)
      choose(found.backups[0])
    }),
  )
  const restore = useOneAtATime(() =>
    tried(async () => {
      if (!chosen) return
      const { privateKey, confirmsClock } = form.getValues()
      const key = privateKey.trim()
      await ask('backup.restore', {
        from: chosen.folder,
        confirmsClock,
        ...(key !== '' && { privateKey: key }),
      })
    }),
  )
  return { seen, chosen, choose, look: () => void look(), restore: () => void restore(), refusal, isBusy }
}
