import './account.css'
import { useQueryClient } from '@tanstack/react-query'
import { alarmsOf } from '../app/alarms.ts'
import { frameText } from '../app/frame-text.ts'
import { hintsOf } from '../app/key-registry.ts'
import { useKeyGroups, useKeys } from '../app/keys.tsx'
import { useMessageLine, useMessages } from '../app/messages.tsx'
import { StatusStrip } from '../app/StatusStrip.tsx'
import { useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useLock } from '../app/use-lock.ts'
import { useTitle } from '../app/use-title.ts'
import { MessageLine } from '../ui/MessageLine.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { accountText as text } from './text.ts'

/** After a one-time password nothing is open but changing it. */
export const FirstPassword = () => {
  const status = useStation()
  const { name } = useSession()
  const lock = useLock()
  const client = useQueryClient()
  const say = useMessageLine()
  useTitle([text.form, name], status.demo)
  useKeys(text.form, [
    { name: 'session.lock', label: frameText.lock, keys: ['Ctrl+L'], run: lock, isHinted: true },
  ])
  const done = () => {
    say(text.changed)
    void client.invalidateQueries({ queryKey: ['session.current'] })
  }
  return (
    <div className="frame">
      <StatusStrip alarms={alarmsOf(status, 0)} account={name} onLock={lock} />
      <main className="first-password" aria-label={text.form}>
        <div>
          <h1>{text.first}</h1>
          <p className="first-password-note">{text.firstNote}</p>
          <PasswordForm onChanged={done} />
        </div>
      </main>
      <MessageLine messages={useMessages()} hints={hintsOf(useKeyGroups())} />
    </div>
  )
}
