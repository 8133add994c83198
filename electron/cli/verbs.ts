import { refuse } from '../../shared/kernel/decision.ts'
import { own } from '../../shared/kernel/own.ts'
import { appendVerb } from './append-verb.ts'
import { backupVerb } from './backup-verb.ts'
import type { Verb } from './cli-io.ts'
import { commandsVerb } from './commands-verb.ts'
import { demoVerb } from './demo-verb.ts'
import { CliFailure } from './failure.ts'
import { queryVerb } from './query-verb.ts'
import { restoreVerb } from './restore-verb.ts'
import { verifyVerb } from './verify-verb.ts'

/** Every verb of format.md §8. */
export const verbs: { readonly [name: string]: Verb } = {
  commands: commandsVerb,
  demo: demoVerb,
  append: appendVerb,
  query: queryVerb,
  verify: verifyVerb,
  backup: backupVerb,
  restore: restoreVerb,
}

/** Throws CliFailure for a name that is none. */
export const verbNamed = (name: string | undefined): Verb => {
  const verb = name === undefined ? undefined : own(verbs, name)
  if (!verb) throw new CliFailure(refuse('cli.unknown-verb', { verb: name ?? '（未写）' }))
  return verb
}
