import '../settings.css'
import './tables.css'
import { useReducer } from 'react'
import { frameText } from '../../app/frame-text.ts'
import { firstSettingsView, type SettingsAct, type SettingsView, settingsReducer } from '../settings-state.ts'
import { useSettingsKeys } from '../use-settings-keys.ts'
import { TableDetail } from './TableDetail.tsx'
import { TableList } from './TableList.tsx'
import type { TableScreen } from './table-screen.ts'

type TablePartProps<Key extends string, Content> = {
  readonly screen: TableScreen<Key, Content>
  /** Why nothing can be changed here; undefined where it can. */
  readonly whyNot: string | undefined
}

/** One table of the settings: its rows, beside them the form that changes one and how it came about. */
export const TablePart = <Key extends string, Content>({ screen, whyNot }: TablePartProps<Key, Content>) => {
  const [view, act] = useReducer<SettingsView<Key>, [SettingsAct<Key>]>(settingsReducer, firstSettingsView)
  const { data: rows, error, refetch } = screen.useRows()
  const open = view.isOpen ? rows?.find(({ key }) => key === view.current) : undefined
  useSettingsKeys({ title: frameText.settingsParts[screen.part], view, mayChange: whyNot === undefined })
  return (
    <div className="settings">
      <TableList
        screen={screen}
        rows={rows}
        error={error}
        onRetry={() => void refetch()}
        view={view}
        act={act}
      />
      {open ? (
        <TableDetail
          key={open.key}
          screen={screen}
          row={open}
          whyNot={whyNot}
          fieldAsked={view.fieldAsked}
          act={act}
        />
      ) : null}
    </div>
  )
}
