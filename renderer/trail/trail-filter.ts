import { type Period, periodRange } from '../../shared/calendar/index.ts'
import type { Realm } from '../../shared/kernel/event.ts'
import { parseItemId } from '../../shared/kernel/ids.ts'
import type { TrailPageQuery } from '../../shared/trail/contract.ts'
import type { Typed } from '../ui/typed.ts'

/** What the list is narrowed by; `any` is everybody, every act, both books. */
export type TrailFilter = {
  readonly seq?: number
  readonly period?: Period
  readonly actor: string
  readonly command: string
  readonly itemId?: string
  readonly realm: Realm | 'any'
}

export const any = 'any'
export const noFilter: TrailFilter = { actor: any, command: any, realm: any }

export const isNarrowed = ({ actor, command, realm, ...rest }: TrailFilter): boolean =>
  [actor, command, realm].some(value => value !== any) ||
  Object.values(rest).some(value => value !== undefined)

type Asked = Omit<TrailPageQuery, 'offset' | 'limit'>

export const trailQuery = (
  { seq, period, actor, command, itemId, realm }: TrailFilter,
  timeZone: string,
): Asked => ({
  ...(period && periodRange(period, timeZone)),
  ...(seq !== undefined && { seq }),
  ...(actor !== any && { actors: [actor] }),
  ...(command !== any && { commands: [command] }),
  ...(itemId !== undefined && { itemId }),
  ...(realm !== any && { realm }),
})

export const typedSeq = (typed: string, why: string): Typed<number> => {
  const figures = typed.normalize('NFKC').replaceAll(/[\s,第条]/gu, '')
  if (figures === '') return { ok: true, value: undefined }
  return /^[1-9]\d{0,8}$/.test(figures) ? { ok: true, value: Number(figures) } : { ok: false, why }
}

/** `D-2611-3` as people write it, or the whole number; the station is this one's. */
export const typedNumber = (typed: string, station: string, why: string): Typed<string> => {
  const bare = typed
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .toUpperCase()
    .replace(/-S(\d)/u, '-s$1')
  if (bare === '') return { ok: true, value: undefined }
  const [, letter, month, n] = /^([A-Z])-?(\d{4})-(s?[1-9]\d{0,8})$/.exec(bare) ?? []
  const whole = letter === station.slice(0, 1) ? `${station}-${month}-${n}` : bare
  return parseItemId(whole) ? { ok: true, value: whole } : { ok: false, why }
}
