import type { SheetName } from './contract.ts'

/** Papers on which those stand who came to the gate. */
const gateKinds = ['inside', 'visitor-day', 'vehicle-day'] as const
type GateKind = (typeof gateKinds)[number]

export type GateSheetName = Extract<SheetName, { readonly kind: GateKind }>

export const isGateSheet = (sheet: SheetName): sheet is GateSheetName =>
  gateKinds.some(kind => kind === sheet.kind)
