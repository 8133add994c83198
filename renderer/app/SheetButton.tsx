import type { SheetName } from '../../shared/sheet/contract.ts'
import { Button } from '../ui/Button.tsx'
import { useKeys } from './keys.tsx'
import { usePlaces } from './place.tsx'

type SheetButtonProps = {
  /** Of the keys on the page. */
  readonly group: string
  readonly label: string
  readonly sheet: SheetName
}

/** Leads to the preview of a paper; while it is shown its key does so from anywhere on the page. */
export const SheetButton = ({ group, label, sheet }: SheetButtonProps) => {
  const { go } = usePlaces()
  const print = () => go({ view: 'sheet', sheet })
  useKeys(group, [{ name: `sheet.${sheet.kind}`, label, keys: [sheetKey], run: print }])
  return (
    <Button shownKey={sheetKey} onPress={print}>
      {label}
    </Button>
  )
}

const sheetKey = 'Ctrl+P'
