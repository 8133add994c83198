import { useMemo } from 'react'
import { dayOf, shownPeriod } from '../../shared/calendar/index.ts'
import { realmLabels } from '../../shared/journal/index.ts'
import { realms } from '../../shared/kernel/event.ts'
import { parseChain, shownNumber } from '../../shared/kernel/ids.ts'
import type { TrailChoices } from '../../shared/trail/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { useAsk } from '../app/use-ask.ts'
import { type Choice, SelectField } from '../ui/SelectField.tsx'
import { TypedFilter } from '../ui/TypedFilter.tsx'
import { periodTyped } from '../ui/typed.ts'
import { ActorFilter } from './ActorFilter.tsx'
import { trailText as text } from './text.ts'
import { any, type TrailFilter, typedNumber, typedSeq } from './trail-filter.ts'

export const firstFilterId = 'trail-filter-at'

const everything: Choice<string> = { id: any, label: text.everything }
const realmChoices: readonly Choice<TrailFilter['realm']>[] = [
  { id: any, label: text.everything },
  ...realms.map(id => ({ id, label: realmLabels[id] })),
]

const none: TrailChoices = { actors: [], commands: [] }

/** The filter row: number, time, person, act, item and book, each under its column. */
export const useTrailFilters = (
  filter: TrailFilter,
  onChange: (filter: TrailFilter) => void,
): { readonly [column: string]: React.ReactNode } => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const { data: choices = none } = useAsk('trail.choices', {})
  const station = useOwnStation()
  return useMemo(() => {
    const set = (changed: { readonly [F in keyof TrailFilter]?: TrailFilter[F] | undefined }) =>
      onChange(without({ ...filter, ...changed }))
    const { seq, period, itemId } = filter
    return {
      seq: (
        <TypedFilter
          label={text.filters.seq}
          shown={seq === undefined ? '' : String(seq)}
          read={typed => typedSeq(typed, text.faults.seq)}
          onTake={value => set({ seq: value })}
        />
      ),
      at: (
        <TypedFilter
          id={firstFilterId}
          label={text.filters.at}
          shown={period ? shownPeriod(period, today) : ''}
          read={typed => periodTyped(typed, today)}
          onTake={value => set({ period: value })}
        />
      ),
      who: (
        <ActorFilter
          label={text.filters.who}
          actors={choices.actors}
          value={filter.actor}
          onChange={actor => set({ actor })}
        />
      ),
      act: (
        <SelectField
          label={text.filters.act}
          isLabelHidden
          choices={[everything, ...choices.commands.map(({ command, label }) => ({ id: command, label }))]}
          value={filter.command}
          onChange={command => set({ command })}
        />
      ),
      about: (
        <TypedFilter
          label={text.filters.about}
          shown={itemId === undefined ? '' : shownNumber(itemId)}
          read={typed => typedNumber(typed, station, text.faults.about)}
          onTake={value => set({ itemId: value })}
        />
      ),
      realm: (
        <SelectField
          label={text.filters.realm}
          isLabelHidden
          choices={realmChoices}
          value={filter.realm}
          onChange={realm => set({ realm })}
        />
      ),
    }
  }, [filter, onChange, choices, today, station])
}

const without = (
  filter: {
    readonly [F in keyof TrailFilter]: TrailFilter[F] | undefined
  },
): TrailFilter => {
  const { actor = any, command = any, realm = any, seq, period, itemId } = filter
  return {
    actor,
    command,
    realm,
    ...(seq !== undefined && { seq }),
    ...(period && { period }),
    ...(itemId !== undefined && { itemId }),
  }
}

/** Numbers are typed without the station's own sign. */
const useOwnStation = (): string => {
  const chain = useAsk('journal.positions', {}).data?.chains[0]?.chain
  return (chain === undefined ? undefined : parseChain(chain)?.station) ?? ''
}
