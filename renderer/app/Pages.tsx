import { sentenceFor } from '../../shared/refusals.ts'
import type { CurrentSession } from '../../shared/session/contract.ts'
import { FirstPassword } from '../account/FirstPassword.tsx'
import { FirstRun } from '../first-run/FirstRun.tsx'
import { SignInPage } from '../sign-in/SignInPage.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Frame } from './Frame.tsx'
import { frameText } from './frame-text.ts'
import { PlacesProvider } from './place.tsx'
import { MemoryProvider } from './remembered.tsx'
import { SessionProvider } from './session.tsx'
import { useStation } from './station.tsx'
import { useAsk } from './use-ask.ts'
import { useBroadcasts } from './use-broadcasts.ts'
import { useEndWords } from './use-end-words.ts'
import { firstPlace } from './views-for.ts'

/** Which page the window shows: by the book first, then by who is signed in. */
export const Pages = () => {
  const { book } = useStation()
  const { data: session, error, refetch } = useAsk('session.current', {})
  useBroadcasts(useEndWords(session))
  if (book.state === 'empty') return <FirstRun />
  if (session) return <SignedIn session={session} />
  if (session === null) return <SignInPage />
  if (error) return <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
  return <Skeleton reason={frameText.waiting} />
}

const SignedIn = ({ session }: { readonly session: CurrentSession }) => (
  <SessionProvider value={session}>
    {session.mustChangePassword ? (
      <FirstPassword />
    ) : (
      <PlacesProvider key={session.account} first={firstPlace}>
        <MemoryProvider>
          <Frame />
        </MemoryProvider>
      </PlacesProvider>
    )}
  </SessionProvider>
)
