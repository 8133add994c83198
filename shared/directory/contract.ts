import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { line, lineOrEmpty } from '../kernel/text.ts'

export const addStaff = z.strictObject({
  name: line(40),
  section: line(40),
  post: lineOrEmpty(40),
  phone: lineOrEmpty(30),
  shortPhone: lineOrEmpty(10),
})
export type AddStaff = z.infer<typeof addStaff>

export type StaffRow = AddStaff & { readonly staffId: string }

export const directoryContract = {
  'directory.add': { kind: 'command', feature: 'directory', roles: ['office'], schema: addStaff },
  'directory.list': { kind: 'query', feature: 'directory', roles: signedIn, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
