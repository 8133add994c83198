import './settings.css'
import { useReducer } from 'react'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { LimitDetail } from './LimitDetail.tsx'
import { LimitList } from './LimitList.tsx'
import { firstSettingsView, settingsReducer } from './settings-state.ts'
import { settingsText as text } from './text.ts'
import { useSettingsKeys } from './use-settings-keys.ts'

/** Every limit in force with its default and its rule; beside it the form that changes it and how it came about. */
export const SettingsPage = ({ nav }: { readonly nav: React.ReactNode }) => {
  const [view, act] = useReducer(settingsReducer, firstSettingsView)
  const { data: rows, error, refetch } = useAsk('settings.list', {})
  const whyNot = useWhyNotChange()
  const open = view.isOpen ? rows?.find(({ name }) => name === view.current) : undefined
  useSettingsKeys({ view, mayChange: whyNot === undefined })
  return (
    <>
      <ViewHead title={text.title} aside={text.aside}>
        {nav}
      </ViewHead>
      <div className="settings">
        <LimitList rows={rows} error={error} onRetry={() => void refetch()} view={view} act={act} />
        {open ? (
          <LimitDetail key={open.name} row={open} whyNot={whyNot} fieldAsked={view.fieldAsked} act={act} />
        ) : null}
      </div>
    </>
  )
}

/** Why this account changes nothing here now; undefined where it may. */
const useWhyNotChange = (): string | undefined => {
  const session = useSession()
  const { book } = useStation()
  if (!mayUse(session, 'settings.change')) return text.onlyOffice
  return book.state === 'read-only' ? text.bookReadOnly : undefined
}
