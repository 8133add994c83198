import { z } from 'zod'
import { contract } from '../../shared/contract.ts'
import type { ContractRow } from '../../shared/kernel/contract-row.ts'
import type { Verb } from './cli-io.ts'
import { readArguments } from './read-arguments.ts'

const usage = 'commands'

/** The whole contract as data: needs no folder and no account. */
export const commandsVerb: Verb = {
  usage,
  run: async (args, { out }) => {
    readArguments(args, {}, { usage, positionals: 0 })
    await out.line(JSON.stringify(Object.entries(contract).map(described), null, 1))
    return 0
  },
}

const described = ([name, { kind, feature, roles, schema }]: [string, ContractRow]) => ({
  name,
  kind,
  feature,
  roles,
  schema: z.toJSONSchema(schema),
})
