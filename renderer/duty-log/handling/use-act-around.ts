import type { StaffRow } from '../../../shared/directory/contract.ts'
import { useAsk } from '../../app/use-ask.ts'
import { useTimeSurroundings } from '../use-time-surroundings.ts'
import type { ActAround } from './act-faults.ts'

const nobody: readonly StaffRow[] = []

/** @returns what the form is read against, at the moment of asking. */
export const useActAround = (itemId: string): (() => ActAround) => {
  const time = useTimeSurroundings()
  const staff = useAsk('directory.list', {}).data ?? nobody
  return () => ({ itemId, time: time(), staff })
}
