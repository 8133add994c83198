import { sentenceFor } from '../../shared/refusals.ts'
import type { StationStatus } from '../../shared/station/contract.ts'
import { SoundProvider } from '../alarm/sound.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ClockProvider } from './clock.tsx'
import { frameText } from './frame-text.ts'
import { KeysProvider } from './keys.tsx'
import { LeavingProvider } from './leaving.tsx'
import { MessagesProvider } from './messages.tsx'
import { Pages } from './Pages.tsx'
import { StationProvider } from './station.tsx'
import { useAsk } from './use-ask.ts'
import { DisplayProvider, useAppliedDisplay } from './use-display.ts'
import { WindowBoundary } from './WindowBoundary.tsx'

const statusEveryMs = 60_000

/** The zone of a book that is not set up yet and has none. */
const zoneBeforeSetUp = 'Asia/Shanghai'

/** Asks how the book stands; everything else is drawn from that answer. */
export const App = () => {
  const { data: status, error, refetch } = useAsk('station.status', {}, { everyMs: statusEveryMs })
  if (status) return <OpenApp status={status} />
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  return <Skeleton reason={frameText.waiting} />
}

const OpenApp = ({ status }: { readonly status: StationStatus }) => (
  <StationProvider value={status}>
    <ClockProvider now={status.now} timeZone={status.timeZone || zoneBeforeSetUp}>
      <KeysProvider>
        <MessagesProvider>
          <LeavingProvider>
            <ShownPages />
          </LeavingProvider>
        </MessagesProvider>
      </KeysProvider>
    </ClockProvider>
  </StationProvider>
)

/** Where the pages break down alarms go on sounding. */
const ShownPages = () => (
  <DisplayProvider value={useAppliedDisplay()}>
    <SoundProvider>
      <WindowBoundary>
        <Pages />
      </WindowBoundary>
    </SoundProvider>
  </DisplayProvider>
)
