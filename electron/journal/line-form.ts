import type { Commit } from '../../shared/kernel/event.ts'

/** The forms of format.md §2 and §3, as they stand in a line. */
export const forms = {
  at: '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z',
  chain: '[A-Z]-[0-9A-HJKMNP-TV-Z]{4}\\.(?:general|secret)\\.[1-9]\\d{0,8}',
  actor: '[a-z0-9]+(?:\\.[a-z0-9]+)*',
  id: '[A-Za-z0-9._:-]{1,80}',
  command: '[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*',
} as const

const whole = (form: string): RegExp => new RegExp(`^${form}$`)
const at = whole(forms.at)
const chain = whole(forms.chain)
const actor = whole(forms.actor)
const id = whole(forms.id)
const command = whole(forms.command)

/** `feature.past`, formed as a command's name is. */
export const isKind = (kind: string): boolean => command.test(kind)

/** What would be written must be readable: a line that `parseLine` refuses would look like damage for ever. */
export const isWritable = (fields: Omit<Commit, 'hash' | 'prev'>): boolean =>
  Number.isSafeInteger(fields.seq) &&
  at.test(fields.at) &&
  chain.test(fields.chain) &&
  actor.test(fields.actor) &&
  id.test(fields.id) &&
  command.test(fields.command) &&
  fields.events.length > 0 &&
  fields.events.every(
    ({ kind, v, data }) => isKind(kind) && Number.isSafeInteger(v) && v >= 1 && data !== undefined,
  )
