import type { Event } from '../../shared/kernel/event.ts'

const at = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z'
const chain = '[A-Z]-[0-9A-HJKMNP-TV-Z]{4}\\.(?:general|secret)\\.[1-9]\\d{0,8}'
const actor = '[a-z0-9]+(?:\\.[a-z0-9]+)*'
const id = '[A-Za-z0-9._:-]{1,80}'
const command = '[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*'

/** A line up to its events, in the forms of format.md §2 and §3. Groups: seq, prev, at, chain, actor, id, command. */
export const beforeEvents = new RegExp(
  [
    '^\\{"seq":([1-9]\\d{0,14})',
    '"prev":"([0-9a-f]{64})"',
    `"at":"(${at})"`,
    `"chain":"(${chain})"`,
    `"actor":"(${actor})"`,
    `"id":"(${id})"`,
    `"command":"(${command})"`,
    '"events":',
  ].join(','),
)

const kindForm = new RegExp(`^${command}$`)

/** `feature.past`, formed as a command's name is, and a version from 1. */
export const isKindAndVersion = ({ kind, v }: Pick<Event, 'kind' | 'v'>): boolean =>
  kindForm.test(kind) && Number.isSafeInteger(v) && v >= 1
