import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ActOnBackup, BackupStanding } from '../../shared/backup/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { ask, Refused } from '../app/bridge.ts'
import { useAsk } from '../app/use-ask.ts'

const whileRunningMs = 400

type Backups = {
  readonly standing: BackupStanding | undefined
  readonly error: Refusal | undefined
  /** What the last act came to, where it was refused. */
  readonly refusal: Refusal | undefined
  readonly act: (wanted: ActOnBackup) => void
  readonly refetch: () => void
}

/** How backups stand, asked often while one is under way. */
export const useBackups = (): Backups => {
  const client = useQueryClient()
  const known = client.getQueryData<BackupStanding>(['backup.standing', {}])
  const [refusal, setRefusal] = useState<Refusal>()
  const { data, error, refetch } = useAsk(
    'backup.standing',
    {},
    known?.running ? { everyMs: whileRunningMs } : {},
  )
  const act = async (wanted: ActOnBackup): Promise<void> => {
    try {
      client.setQueryData(['backup.standing', {}], await ask('backup.act', wanted))
      setRefusal(undefined)
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause
      setRefusal(cause.refusal)
    }
  }
  return {
    standing: data,
    error: error?.refusal,
    refusal,
    act: wanted => void act(wanted),
    refetch: () => void refetch(),
  }
}
