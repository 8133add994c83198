import './account.css'
import { roleLabels } from '../../shared/account/index.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useSession } from '../app/session.tsx'
import { useLock } from '../app/use-lock.ts'
import { Button } from '../ui/Button.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { accountText as text } from './text.ts'

/** Who one is to the book, one's own password, the way out. */
export const AccountPage = () => {
  const { name, account, roles } = useSession()
  const say = useMessageLine()
  const signOut = useLock('session.sign-out')
  return (
    <div className="account-page">
      <section className="panel account-own" aria-label={text.own} data-pane="">
        <h2>{text.own}</h2>
        <dl>
          <dt>{text.who}</dt>
          <dd>{name}</dd>
          <dt>{text.account}</dt>
          <dd>{account}</dd>
          <dt>{text.roles}</dt>
          <dd>{roles.map(role => roleLabels[role]).join('，')}</dd>
        </dl>
        <Button onPress={signOut}>{text.signOut}</Button>
      </section>
      <section className="panel account-password" aria-label={text.title} data-pane="">
        <h2>{text.form}</h2>
        <PasswordForm onChanged={() => say(text.changed)} />
      </section>
    </div>
  )
}
