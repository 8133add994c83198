import type { IdType } from '../papers/index.ts'
import { maskedPaperNumber } from '../papers/index.ts'
import type { Visitor } from './visitor.ts'

/** What a screen gets of an outside person: his number by its ends, his phone by its tail. */
export type ShownVisitor =
  | {
      readonly kind: 'known'
      readonly name: string
      readonly organisation?: string
      readonly idType?: IdType
      readonly maskedId?: string
      readonly phoneTail?: string
      readonly companions: readonly string[]
    }
  /** `destroyed`: the month's key is gone (已按期销毁). `unreadable`: the sealed line is missing or was altered. */
  | { readonly kind: 'destroyed' | 'unreadable' }

const tail = 4

export const shownVisitor = ({
  name,
  organisation,
  idType,
  idNumber,
  phone,
  companions = [],
}: Visitor): ShownVisitor => ({
  kind: 'known',
  name,
  ...(organisation !== undefined && { organisation }),
  ...(idType !== undefined && { idType }),
  ...(idNumber !== undefined && { maskedId: maskedPaperNumber(idNumber) }),
  ...(phone !== undefined && { phoneTail: phone.slice(-tail) }),
  companions,
})
