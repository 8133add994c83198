import './sign-in-page.css'
import { useCallback, useState } from 'react'
import type { Loss } from '../../shared/recovery/index.ts'
import { LockedSigns, useLockedCounts, useLockedKey } from '../alarm/index.ts'
import { alarmsOf } from '../app/alarms.ts'
import { BookNotices } from '../app/BookNotices.tsx'
import { frameText } from '../app/frame-text.ts'
import { hintsOf } from '../app/key-registry.ts'
import { useKeyGroups, useKeys } from '../app/keys.tsx'
import { useMessages } from '../app/messages.tsx'
import { StatusStrip } from '../app/StatusStrip.tsx'
import { useStation } from '../app/station.tsx'
import { useDisplay } from '../app/use-display.ts'
import { useTitle } from '../app/use-title.ts'
import { LostNotice, RecoverPage, recoveryText } from '../recovery/index.ts'
import { MessageLine } from '../ui/MessageLine.tsx'
import { SignInForm } from './SignInForm.tsx'
import { signInText as text } from './text.ts'

/** A locked station: clock, marks and the journal's state, no names, no counts (ux §1, §14). */
export const SignInPage = () => {
  const { accountsLost } = useStation()
  const [isRecovering, setRecovering] = useState(false)
  const alarms = alarmsOf(useStation(), 0, useLockedCounts())
  const leave = useCallback(() => setRecovering(false), [])
  return accountsLost && isRecovering ? (
    <RecoverPage alarms={alarms} onClose={leave} />
  ) : (
    <SignInHere alarms={alarms} lost={accountsLost} onRecover={() => setRecovering(true)} />
  )
}

type SignInHereProps = {
  readonly alarms: ReturnType<typeof alarmsOf>
  readonly lost: Loss | undefined
  readonly onRecover: () => void
}

const SignInHere = ({ alarms, lost, onRecover }: SignInHereProps) => {
  const status = useStation()
  useSignInKeys()
  useLockedKey()
  useTitle([frameText.lockedTitle], status.demo)
  useKeys(text.keys.page, [
    {
      name: 'recovery.open',
      label: recoveryText.lost.open,
      keys: [recoveryText.lost.key],
      mayRun: lost !== undefined,
      run: onRecover,
      isHinted: true,
    },
  ])
  return (
    <div className="frame">
      <StatusStrip alarms={alarms} isLocked />
      <LockedSigns />
      {status.demo ? <p className="demo-band">{frameText.demoBand}</p> : null}
      <main className="sign-in" aria-label={text.form}>
        <div className="sign-in-column">
          <p className="sign-in-unit">
            {status.unit}
            <span>{status.stationName}</span>
          </p>
          <h1>{text.product}</h1>
          {lost ? <LostNotice lost={lost} onOpen={onRecover} /> : <BookNotices />}
          <SignInForm />
          <div className="meta sign-in-notes">
            {text.notes.map(note => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </div>
      </main>
      <MessageLine messages={useMessages().slice(-1)} hints={hintsOf(useKeyGroups())} />
    </div>
  )
}

const useSignInKeys = (): void => {
  const { switchTheme } = useDisplay()
  const words = text.keys
  useKeys(words.page, [
    { name: 'sign-in.choose', label: words.choose, keys: ['↑↓'], isHinted: true },
    { name: 'sign-in.password', label: words.password, keys: ['Tab'], isHinted: true },
    { name: 'sign-in.sign-in', label: words.signIn, keys: ['Enter'], isHinted: true },
    { name: 'theme.switch', label: words.theme, keys: ['Shift+F11'], run: switchTheme, isHinted: true },
  ])
}
