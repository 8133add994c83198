import { useQueryClient } from '@tanstack/react-query'
import type { AskDemo, DemoStanding } from '../../shared/station/contract.ts'
import { ask } from '../app/bridge.ts'
import { useAsk } from '../app/use-ask.ts'

const whileMakingMs = 300

type Demo = {
  readonly standing: DemoStanding | undefined
  readonly act: (act: AskDemo['act']) => void
}

/** How the demonstration stands, asked often while it is being made. */
export const useDemo = (): Demo => {
  const client = useQueryClient()
  const known = client.getQueryData<DemoStanding>(['station.demo', { act: 'look' }])
  const { data: standing } = useAsk(
    'station.demo',
    { act: 'look' },
    known?.state === 'making' ? { everyMs: whileMakingMs } : {},
  )
  const act = async (wanted: AskDemo['act']): Promise<void> => {
    const answer = await ask('station.demo', { act: wanted }).catch((): DemoStanding => ({ state: 'failed' }))
    client.setQueryData(['station.demo', { act: 'look' }], answer)
  }
  return { standing, act: wanted => void act(wanted) }
}
