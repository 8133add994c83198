import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { RecoveryKeys } from '../../shared/backup/index.ts'
import { dayOf } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useKeys } from '../app/keys.tsx'
import { paperDay } from '../sheet/index.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { recoveryParts, type SheetOwner } from './recovery-parts.tsx'
import { recoveryText } from './text.ts'
import type { SheetPrint } from './use-sheet-print.ts'

const { sheet: text } = recoveryText

type PaperPreviewProps = {
  readonly keys: RecoveryKeys
  readonly owner: SheetOwner
  readonly print: SheetPrint
  readonly onClose: () => void
}

/** Both pages as they will come out; Enter on them prints. */
export const PaperPreview = ({ keys, owner, print, onClose }: PaperPreviewProps) => {
  const { clock, timeZone } = useUnitClock()
  const around = useRef<HTMLDivElement>(null)
  const { unit, station, isDemo } = owner
  const parts = useMemo(
    () => recoveryParts(keys, { unit, station, isDemo }, paperDay(dayOf(clock.now(), timeZone))),
    [keys, unit, station, isDemo, clock, timeZone],
  )
  useEffect(() => around.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [])
  useKeys(text.title, [
    {
      name: 'recovery.print',
      label: text.print,
      keys: [text.keys.print],
      mayRun: !print.isOut,
      isHinted: true,
    },
    {
      name: 'recovery.close-preview',
      label: text.close,
      keys: [text.keys.close],
      run: onClose,
      isHinted: true,
    },
  ])
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget || event.repeat) return
    event.preventDefault()
    print.start()
  }
  return (
    <div className="recovery-preview" ref={around}>
      <div className="recovery-acts">
        <Button look="primary" shownKey={text.keys.print} isBusy={print.isOut} onPress={print.start}>
          {text.print}
        </Button>
        <Button shownKey={text.keys.close} onPress={onClose}>
          {text.close}
        </Button>
      </div>
      <Sheet
        label={text.title}
        parts={parts}
        isDemo={isDemo}
        isPaper={print.isOut}
        onLaidOut={print.laidOut}
        onKeyDown={press}
      />
    </div>
  )
}
