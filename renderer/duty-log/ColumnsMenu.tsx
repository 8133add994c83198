import { useState } from 'react'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { CheckBox } from '../ui/CheckBox.tsx'
import { FootMenu } from '../ui/FootMenu.tsx'
import { firstArrangement, logColumnIds, toggled } from './arrangement.ts'
import { listText, logText } from './text.ts'
import type { SettingsHeld } from './use-log-settings.ts'

/** Which columns are shown, and back to how they were at first. */
export const ColumnsMenu = ({ settings, change }: SettingsHeld) => {
  const [isOpen, setOpen] = useState(false)
  const { arrangement } = settings
  useKeys(logText.title, [
    { name: 'log.columns', label: listText.columnsTitle, keys: ['Alt+L'], run: () => setOpen(true) },
  ])
  return (
    <FootMenu
      label={listText.columns}
      title={listText.columnsTitle}
      shownKey="Alt+L"
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <h2>{listText.columnsTitle}</h2>
      <div className="list-menu-rows">
        {logColumnIds.map(id => (
          <CheckBox
            key={id}
            isSelected={!arrangement.hidden.includes(id)}
            onChange={() => change(before => ({ ...before, arrangement: toggled(before.arrangement, id) }))}
          >
            {logText.head[id]}
          </CheckBox>
        ))}
      </div>
      <div className="list-menu-foot">
        <span className="meta">{listText.columnsNote}</span>
        <Button onPress={() => change(before => ({ ...before, arrangement: firstArrangement }))}>
          {listText.restore}
        </Button>
      </div>
    </FootMenu>
  )
}
