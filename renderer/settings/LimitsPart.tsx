import './settings.css'
import { useReducer } from 'react'
import type { LimitName } from '../../shared/settings/index.ts'
import { frameText } from '../app/frame-text.ts'
import { useAsk } from '../app/use-ask.ts'
import { LimitDetail } from './LimitDetail.tsx'
import { LimitList } from './LimitList.tsx'
import { firstSettingsView, type SettingsAct, type SettingsView, settingsReducer } from './settings-state.ts'
import { useSettingsKeys } from './use-settings-keys.ts'

type LimitsPartProps = {
  /** Why nothing can be changed here; undefined where it can. */
  readonly whyNot: string | undefined
}

/** Every limit in force with its default and its rule; beside it the form that changes it and how it came about. */
export const LimitsPart = ({ whyNot }: LimitsPartProps) => {
  const [view, act] = useReducer<SettingsView<LimitName>, [SettingsAct<LimitName>]>(
    settingsReducer,
    firstSettingsView,
  )
  const { data: rows, error, refetch } = useAsk('settings.list', {})
  const open = view.isOpen ? rows?.find(({ name }) => name === view.current) : undefined
  useSettingsKeys({ title: frameText.settingsParts.limits, view, mayChange: whyNot === undefined })
  return (
    <div className="settings">
      <LimitList rows={rows} error={error} onRetry={() => void refetch()} view={view} act={act} />
      {open ? (
        <LimitDetail key={open.name} row={open} whyNot={whyNot} fieldAsked={view.fieldAsked} act={act} />
      ) : null}
    </div>
  )
}
