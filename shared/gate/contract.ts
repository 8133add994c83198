import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { itemId } from '../kernel/ids.ts'
import { instant, line } from '../kernel/text.ts'
import type { CarriedOver } from './events.ts'
import type { GateHour } from './state.ts'
import type { GateRegister } from './unsettled.ts'

/** Without a time, now. */
export const gateHour = z.strictObject({ at: instant.optional(), remark: line(200).optional() })
export type GateHourInput = z.infer<typeof gateHour>

/** It stays as it is over night: for a visitor with whom he is, and why. */
export const carryOver = z.strictObject({ itemId, withWhom: line(60).optional(), why: line(200) })
export type CarryOver = z.infer<typeof carryOver>

/** What is not settled, as the closing list shows it. */
export type ShownUnsettled = {
  readonly itemId: string
  readonly register: GateRegister
  /** In words; the name of a visitor as the gate shows it. */
  readonly what: string
  readonly since: string
  readonly carried?: CarriedOver & { readonly byName: string }
}

type ShownHour = Omit<GateHour, 'by'> & { readonly byName: string }

/** How the gate stands, and what is to be asked about before it is closed. */
export type GateStanding = {
  readonly isOpen: boolean
  readonly opened?: ShownHour
  readonly closed?: ShownHour & { readonly left: readonly CarriedOver[] }
  /** When it is to be opened or closed next. */
  readonly dueAt: string
  readonly unsettled: readonly ShownUnsettled[]
}

const atTheGate = ['gatekeeper', 'duty-officer', 'office'] as const
const command = { kind: 'command', feature: 'gate', roles: atTheGate } as const

export const gateContract = {
  'gate.open': { ...command, schema: gateHour },
  'gate.carry-over': { ...command, schema: carryOver },
  'gate.close': { ...command, schema: gateHour },
  'gate.standing': {
    kind: 'query',
    feature: 'gate',
    roles: [...atTheGate, 'leader'],
    schema: z.strictObject({}),
  },
} as const satisfies Record<string, ContractRow>
