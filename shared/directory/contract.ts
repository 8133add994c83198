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

export const findStaff = z.strictObject({ text: z.string().max(40) })

export type StaffRow = AddStaff & { readonly staffId: string }

export const directoryContract = {
  'directory.add': { kind: 'command', feature: 'directory', roles: ['office'], schema: addStaff },
  'directory.list': { kind: 'query', feature: 'directory', roles: signedIn, schema: z.strictObject({}) },
  /** While a name is typed: those that it may become. */
  'directory.find': { kind: 'query', feature: 'directory', roles: signedIn, schema: findStaff },
} as const satisfies Record<string, ContractRow>
