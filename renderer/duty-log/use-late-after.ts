import type { LimitRow } from '../../shared/settings/contract.ts'
import { useAsk } from '../app/use-ask.ts'

/** The limit after which an entry counts as 补记; undefined until it is known. */
export const useLateAfter = (): LimitRow | undefined =>
  useAsk('settings.list', {}).data?.find(({ name }) => name === 'duty-log.late-after')
